package io.github.pieces4j.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.ReferencedConversationMessage;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.server.Caller;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConcurrentCallersTest {
  private static final int CALLERS = 16;
  private static final int CALLS = 50;

  private final EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
  private final Caller caller = new Caller(server);
  private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS);

  @AfterEach
  void close() {
    threads.shutdownNow();
    server.close();
  }

  @Test
  void mixedCallsKeepMessagesAndConversationsConsistent() throws Exception {
    for (int i = 0; i < 4; i++) {
      caller.createConversation("Shared " + i);
    }

    inParallel(number -> mixedCalls(new Random(number)));

    Set<String> referenced =
        caller.conversations().stream()
            .flatMap(conversation -> conversation.messages().stream())
            .map(ReferencedConversationMessage::id)
            .collect(Collectors.toSet());
    assertThat(caller.get("/messages", ConversationMessages.class).stream())
        .isNotEmpty()
        .extracting(ConversationMessage::id)
        .containsExactlyInAnyOrderElementsOf(referenced);
  }

  private void mixedCalls(Random random) {
    for (int i = 0; i < CALLS; i++) {
      List<Conversation> all = caller.conversations().iterable();
      Conversation any = all.get(random.nextInt(all.size()));
      switch (random.nextInt(6)) {
        case 0 -> caller.createConversation("Another");
        case 1 -> caller.post("/conversation/" + any.id() + "/rename");
        case 2 -> any.messages().stream().findFirst().ifPresent(it -> deleteMessage(it.id()));
        case 3 -> caller.post("/conversation/update", any.withFavorited(true), Conversation.class);
        default -> caller.createMessage(any.id(), "Message " + i);
      }
    }
  }

  private void deleteMessage(String id) {
    int status = caller.post("/messages/" + id + "/delete").statusCode();
    assertThat(status).as("deleted, or somebody else was faster").isIn(204, 410);
  }

  @Test
  void aSocketMissesNothingWhileCallersWrite() throws Exception {
    List<Future<?>> writing = start(number -> createAndDelete());
    List<Frames> sockets = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      sockets.add(new Frames(caller, "/conversations/stream/identifiers"));
    }
    for (Future<?> writer : writing) {
      writer.get();
    }
    String last = caller.createConversation("The last change").id();
    List<String> present = caller.conversations().stream().map(Conversation::id).toList();

    for (Frames frames : sockets) {
      assertThat(replayedUntil(last, frames)).containsExactlyInAnyOrderElementsOf(present);
      frames.close();
    }
  }

  private void createAndDelete() {
    for (int i = 0; i < CALLS; i++) {
      String id = caller.createConversation("Change " + i).id();
      if (i % 2 == 0) {
        caller.post("/conversations/" + id + "/delete");
      }
    }
  }

  /** Returns the identifiers that a reader of the socket takes for present, in their order. */
  private static Set<String> replayedUntil(String last, Frames frames) throws InterruptedException {
    Set<String> present = new LinkedHashSet<>();
    while (!present.contains(last)) {
      frames.nextDecoded().iterable().forEach(change -> apply(change, present));
    }
    return present;
  }

  private static void apply(StreamedIdentifier change, Set<String> present) {
    String id = change.conversation().id();
    boolean changed = Boolean.TRUE.equals(change.deleted()) ? present.remove(id) : present.add(id);
    assertThat(changed).as("each frame tells news: " + change).isTrue();
  }

  private interface Work {
    void of(int number);
  }

  private void inParallel(Work work) throws Exception {
    for (Future<?> result : start(work)) {
      result.get();
    }
  }

  private List<Future<?>> start(Work work) {
    List<Future<?>> results = new ArrayList<>();
    for (int number = 0; number < CALLERS; number++) {
      int caller = number;
      Callable<Integer> task =
          () -> {
            work.of(caller);
            return caller;
          };
      results.add(threads.submit(task));
    }
    return results;
  }
}
