package io.github.pieces4j.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.Caller;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs longer on request: {@code -Dpieces4j.callers.seconds=30}. */
@Timeout(300)
class ManyCallersTest {
  private static final int CALLERS = 64;
  private static final int LEAST_CALLS = 30;
  private static final int SHARED = 8;
  private static final long LENGTH =
      Duration.ofSeconds(Integer.getInteger("pieces4j.callers.seconds", 0)).toNanos();

  private final EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
  private final Caller caller = new Caller(server);
  private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
  private final Set<String> conversations = ConcurrentHashMap.newKeySet();
  private List<ExpectedConversation> shared = List.of();

  @AfterEach
  void close() {
    threads.shutdownNow();
    server.close();
  }

  @Test
  void noUpdateIsLostAndTheStateIsWhatTheCallersMadeIt() throws Exception {
    shared = IntStream.range(0, SHARED).mapToObj(this::createShared).toList();
    long start = System.nanoTime();
    List<Future<?>> working = new ArrayList<>();
    for (int number = 0; number < CALLERS; number++) {
      Random random = new Random(number);
      working.add(threads.submit(() -> work(random, start)));
    }
    for (Future<?> work : working) {
      work.get();
    }

    for (ExpectedConversation expected : shared) {
      expected.isWhat(caller.conversation(expected.id()));
    }
    assertThat(caller.conversations().stream().map(Conversation::id))
        .containsExactlyInAnyOrderElementsOf(conversations);
    assertThat(caller.get("/messages", ConversationMessages.class).stream())
        .extracting(ConversationMessage::id)
        .containsExactlyInAnyOrderElementsOf(
            shared.stream().flatMap(it -> it.messages().stream()).toList());
  }

  /** Creates a conversation with a message, an asset and a score, so that none is missing. */
  private ExpectedConversation createShared(int number) {
    ExpectedConversation expected = new ExpectedConversation(create("Shared " + number));
    expected.addMessage(caller.createMessage(expected.id(), "First").id());
    linkAsset(expected, "first");
    incrementScore(expected);
    return expected;
  }

  private void work(Random random, long start) {
    for (int i = 0; i < LEAST_CALLS || System.nanoTime() - start < LENGTH; i++) {
      ExpectedConversation expected = shared.get(random.nextInt(SHARED));
      switch (random.nextInt(8)) {
        case 0 -> expected.addMessage(caller.createMessage(expected.id(), "Words " + i).id());
        case 1 -> linkAsset(expected, random.nextLong() + "");
        case 2 -> incrementScore(expected);
        case 3 -> linkAndUnlinkAsset(expected, random.nextLong() + "");
        case 4 -> createAndDeleteMessage(expected);
        case 5 -> changeConversationOfItsOwn(random.nextBoolean());
        case 6 -> changed("/conversation/" + expected.id() + "/prepare", 204);
        default -> read(expected);
      }
    }
  }

  private String create(String name) {
    String id = caller.createConversation(name).id();
    conversations.add(id);
    return id;
  }

  private void linkAsset(ExpectedConversation expected, String asset) {
    changed("/conversation/" + expected.id() + "/assets/associate/" + asset, 204);
    expected.addAsset(asset);
  }

  private void linkAndUnlinkAsset(ExpectedConversation expected, String asset) {
    linkAsset(expected, asset);
    changed("/conversation/" + expected.id() + "/assets/disassociate/" + asset, 204);
    expected.removeAsset(asset);
  }

  private void incrementScore(ExpectedConversation expected) {
    var response =
        caller.post(
            "/conversation/" + expected.id() + "/scores/increment",
            "{\"conversation\":{\"reuse\":true}}");
    assertThat(response.statusCode()).isEqualTo(204);
    expected.incrementReuse();
  }

  private void createAndDeleteMessage(ExpectedConversation expected) {
    String message = caller.createMessage(expected.id(), "Goes again").id();
    changed("/messages/" + message + "/delete", 204);
    expected.removeMessage(message);
  }

  private void changeConversationOfItsOwn(boolean delete) {
    String id = create("Own");
    Conversation own = caller.conversation(id);
    caller.post("/conversation/update", own.withFavorited(true), Conversation.class);
    changed("/conversation/" + id + "/rename", 200);
    if (delete) {
      changed("/conversations/" + id + "/delete", 204);
      conversations.remove(id);
    }
  }

  private void changed(String path, int status) {
    var response = caller.post(path);
    assertThat(response.statusCode()).as("%s: %s", path, response.body()).isEqualTo(status);
  }

  private void read(ExpectedConversation expected) {
    Stream.of("", "/messages").forEach(it -> isRead("/conversation/" + expected.id() + it));
    isRead("/conversations/identifiers");
    var search = "/conversation/" + expected.id() + "/search?transferables=false";
    assertThat(caller.postRecord(search, Seeds.search("words")).statusCode()).isEqualTo(200);
  }

  private void isRead(String path) {
    assertThat(caller.get(path).statusCode()).as(path).isEqualTo(200);
  }
}
