package io.github.pieces4j.checks.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.checks.contract.stream.OpenStream;
import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.HeaderSource;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.error.PiecesUnsupportedException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.request.AnnotationRequests;
import io.github.pieces4j.request.MessageRequests;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import io.github.pieces4j.testkit.fault.FaultProxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the calls of several requests must do in each client. */
@Timeout(120)
public abstract class TaskContract {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private EmbeddedPiecesOs server;
  private PlainClient setUp;
  private TasksUnderTest client;
  private String id;

  /** Returns a new client; the suite closes it. */
  protected abstract TasksUnderTest connect(PiecesOptions options);

  private TasksUnderTest connect(URI server) {
    return connect(PiecesOptions.of(it -> it.baseUrl(server)));
  }

  @BeforeEach
  void start() {
    server = EmbeddedPiecesOs.start();
    setUp = new PlainClient(PiecesOptions.of(it -> it.baseUrl(server.url())));
    client = connect(server.url());
    id = setUp.create(Seeds.conversation("Reversing lists")).id();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void saysSomethingAndFindsWhatWasSaidLast() {
    assertThat(client.lastMessage(id)).isEmpty();
    client.say(id, MessageRole.USER, "How?");
    client.say(id, MessageRole.ASSISTANT, "With reversed().");

    assertThat(client.lastMessage(id).map(it -> it.role() + it.text()))
        .contains("ASSISTANTWith reversed().");
  }

  @Test
  void messagesComeInOrderOfTime() {
    for (int second : new int[] {30, 10, 20}) {
      GroupedTimestamp time =
          GroupedTimestamp.builder().value(Instant.ofEpochSecond(second)).build();
      setUp.createMessage(Seeds.message(id, MessageRole.USER, "At " + second).withCreated(time));
    }

    assertThat(client.messages(id))
        .extracting(ConversationMessage::text)
        .containsExactly("At 10", "At 20", "At 30");
    assertThat(client.leanMessages(id)).hasSize(3).allMatch(it -> it.text().isEmpty());
    assertThat(client.lastMessage(id).map(ConversationMessage::text)).contains("At 30");
  }

  @Test
  void messagesThatTheListOnlyNamesAreRead() {
    ConversationMessage message = setUp.createMessage(Seeds.message(id, MessageRole.USER, "Named"));
    String list = "{\"iterable\":[],\"indices\":{\"%s\":0,\"gone\":-1}}".formatted(message.id());
    try (ScriptedServer scripted =
            ScriptedServer.answering(
                ScriptedAnswer.json(list),
                ScriptedAnswer.json(new String(PiecesJson.encode(message), UTF_8)));
        TasksUnderTest named = connect(scripted.url())) {
      assertThat(named.messages(id)).containsExactly(message);
    }
  }

  @Test
  void anEditKeepsAllThatItDoesNotName() {
    Map<String, Object> unknown = Map.of("turn_id", "t-1");
    Conversation created =
        setUp.create(Seeds.conversation(it -> it.name("Old").additionalProperties(unknown)));

    assertThat(client.rename(created.id(), "New").name()).isEqualTo("New");
    client.edit(created.id(), it -> it.favorited(true));

    Conversation edited = setUp.get(created.id());
    assertThat(edited.name()).isEqualTo("New");
    assertThat(edited.favorited()).isTrue();
    assertThat(edited.additionalProperties()).isEqualTo(unknown);
    assertThatThrownBy(() -> client.rename(id, null)).isInstanceOf(PiecesRequestException.class);
  }

  @Test
  void aMessageIsEditedWithItsContents() {
    ConversationMessage said = client.say(id, MessageRole.USER, "Befor");

    assertThat(client.editMessage(said.id(), "Before").id()).isEqualTo(said.id());

    ConversationMessage edited = client.findMessage(said.id()).orElseThrow();
    assertThat(edited.text()).isEqualTo("Before");
    assertThat(edited.created()).isEqualTo(said.created());
  }

  @Test
  void whatIsMissingIsNotFoundAndFailsNothing() {
    assertThat(client.find("missing")).isEmpty();
    assertThat(client.findMessage("missing")).isEmpty();
    assertThat(client.findByName("missing")).isEmpty();
    assertThat(client.find(id)).contains(setUp.get(id));
    try (TasksUnderTest elsewhere = connect(URI.create(server.url() + "/elsewhere"))) {
      assertThatThrownBy(() -> elsewhere.find(id)).isInstanceOf(PiecesNotFoundException.class);
    }
  }

  @Test
  void theNewestComeFirstAndTheLastChangedOfANameIsFound() {
    String other = setUp.create(Seeds.conversation("Reversing lists")).id();
    String third = setUp.create(Seeds.conversation("Third")).id();
    client.say(id, MessageRole.USER, "Changes the first");

    assertThat(client.newest(2)).extracting(it -> it.id()).containsExactly(id, third);
    assertThat(client.newest(50)).extracting(it -> it.id()).containsExactly(id, third, other);
    assertThat(client.findByName("Reversing lists").map(Conversation::id)).contains(id);
    assertThatThrownBy(() -> client.newest(0)).isInstanceOf(PiecesRequestException.class);
  }

  @Test
  void aSummaryIsReadAsText() {
    client.say(id, MessageRole.USER, "How do I reverse a list?");
    String text = client.summaryText(id);
    assertThat(setUp.get(id).annotations().ids())
        .anySatisfy(
            annotation ->
                assertThat(setUp.execute(AnnotationRequests.get(annotation)).text())
                    .isEqualTo(text));
  }

  @Test
  void aCopyHasTheMessagesInTheirOrderWithTheirTimes() {
    client.edit(id, it -> it.favorited(true));
    for (int i = 0; i < 25; i++) {
      client.say(id, i % 2 == 0 ? MessageRole.USER : MessageRole.ASSISTANT, "Message " + i);
    }
    Conversation original = setUp.get(id);

    Conversation copy = client.copy(id);

    assertThat(copy.id()).isNotEqualTo(id);
    assertThat(copy.name()).isEqualTo(original.name());
    assertThat(copy.favorited()).isTrue();
    assertThat(copy.messages().size()).isEqualTo(25);
    assertThat(client.messages(copy.id()))
        .extracting(it -> it.role() + it.text() + it.createdAt())
        .containsExactlyElementsOf(
            client.messages(id).stream()
                .map(it -> it.role() + it.text() + it.createdAt())
                .toList());
    assertThat(setUp.get(id)).isEqualTo(original);
  }

  @Test
  void followsTheMessagesOfOneConversation() {
    ConversationMessage first = client.say(id, MessageRole.USER, "First");
    String other = setUp.create(Seeds.conversation("Another")).id();
    try (OpenStream<ObjectChange<ConversationMessage>> changes = client.watchMessages(id)) {
      assertThat(next(changes)).isEqualTo("First SNAPSHOT");
      client.say(other, MessageRole.USER, "Elsewhere");
      client.say(id, MessageRole.USER, "Second");
      assertThat(next(changes)).isEqualTo("Second LIVE");
      client.editMessage(first.id(), "First, changed");
      assertThat(next(changes)).isEqualTo("First, changed LIVE");
      setUp.execute(MessageRequests.delete(first.id()));
      assertThat(changes.poll(PATIENCE).orElseThrow().isDeleted()).isTrue();
    }
  }

  @Test
  void noMessageFallsBetweenTheListAndTheChanges() {
    for (int round = 0; round < 5; round++) {
      CompletableFuture<Set<String>> said = CompletableFuture.supplyAsync(() -> said(60));
      Set<String> told = new HashSet<>();
      try (OpenStream<ObjectChange<ConversationMessage>> changes = client.watchMessages(id)) {
        List<String> twice = new ArrayList<>();
        Set<String> all = new HashSet<>(Set.of("not yet"));
        while (!told.containsAll(all)) {
          changes
              .poll(Duration.ofMillis(100))
              .ifPresent(it -> twice.addAll(told.add(it.id()) ? List.of() : List.of(it.id())));
          all = said.isDone() ? said.join() : all;
        }
        assertThat(twice).isEmpty();
      }
    }
  }

  private Set<String> said(int number) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < number; i++) {
      ids.add(setUp.createMessage(Seeds.message(id, MessageRole.USER, "Said " + i)).id());
    }
    return ids;
  }

  @Test
  void aFollowerOfAClientThatIsClosedEnds() {
    try (OpenStream<ObjectChange<ConversationMessage>> changes = client.watchMessages(id)) {
      client.close();
      assertThat(changes.poll(PATIENCE)).isEmpty();
      assertThat(changes.isClosed()).isTrue();
    }
  }

  @Test
  void anAreaHasATimeOfItsOwn() {
    try (ScriptedServer silent = ScriptedServer.answering(ScriptedAnswer.silence());
        TasksUnderTest waiting = connect(silent.url())) {
      assertThatThrownBy(() -> waiting.versionWithin(Duration.ofMillis(200)))
          .isInstanceOf(PiecesTimeoutException.class)
          .hasMessageContaining("200");
    }
    assertThatThrownBy(() -> client.versionWithin(Duration.ZERO))
        .isInstanceOf(PiecesRequestException.class);
  }

  @Test
  void headersGoAlongWithEachCallAndEachSocketAndAreAskedAnew() {
    AtomicInteger number = new AtomicInteger();
    HeaderSource headers =
        HeaderSource.fixed("X-Gateway", "notes")
            .and(
                HeaderSource.supplied("Authorization", () -> "Bearer " + number.incrementAndGet()));
    ScriptedAnswer answer = ScriptedAnswer.text(404, "Route not found");
    try (ScriptedServer gateway = ScriptedServer.answering(answer, answer, answer);
        TasksUnderTest behind =
            connect(PiecesOptions.of(it -> it.baseUrl(gateway.url()).headers(headers)))) {
      assertThatThrownBy(() -> behind.find(id)).hasMessageNotContaining("Bearer");
      assertThatThrownBy(() -> behind.find(id)).isInstanceOf(PiecesNotFoundException.class);
      try (OpenStream<?> socket = behind.watchMessages(id)) {
        assertThatThrownBy(() -> socket.poll(PATIENCE))
            .isInstanceOf(PiecesUnsupportedException.class)
            .hasMessageNotContaining("Bearer");
      }
      assertThat(gateway.requests())
          .hasSize(3)
          .allMatch(it -> it.header("X-Gateway").filter("notes"::equals).isPresent())
          .extracting(it -> it.header("Authorization").orElse("none"))
          .containsExactly("Bearer 1", "Bearer 2", "Bearer 3");
    }
  }

  @Test
  void aSourceOfHeadersThatFailsFailsTheCall() {
    HeaderSource failing =
        HeaderSource.supplied(
            "Authorization",
            () -> {
              throw new IllegalStateException("no token");
            });
    try (TasksUnderTest behind =
        connect(PiecesOptions.of(it -> it.baseUrl(server.url()).headers(failing)))) {
      assertThatThrownBy(() -> behind.find(id))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessageContaining("headers")
          .hasStackTraceContaining("no token");
    }
  }

  @Test
  void saysWhichServerItTalksToWithoutItsUser() {
    assertThat(client.server()).isEqualTo(ServerLocation.given(server.url()));
    URI url = URI.create(server.url().toString().replace("//", "//user:secret@"));
    try (TasksUnderTest signedIn = connect(url)) {
      assertThat(signedIn.find(id)).isPresent();
      assertThat(signedIn.server())
          .hasToString(server.url().toString().replace("//", "//***@") + " (given)");
    }
  }

  @Test
  void aClientWithOtherOptionsSharesTheConnectionsAndClosesNothing() {
    // With one alone, a call waits until that of the call before is given back.
    CallLimits oneConnection = new CallLimits(1_024 * 1_024, 1, 10, 1);
    try (FaultProxy proxy = FaultProxy.before(server.url())) {
      TasksUnderTest first =
          connect(PiecesOptions.of(it -> it.baseUrl(proxy.url()).callLimits(oneConnection)));
      assertThat(first.find(id)).isPresent();
      TasksUnderTest second = first.withOptions(it -> it.callTimeout(Duration.ofSeconds(20)));
      assertThat(second.find(id)).isPresent();
      assertThat(second.server()).isEqualTo(first.server());
      assertThat(proxy.counts().accepted()).isEqualTo(1);
      try (OpenStream<ObjectChange<ConversationMessage>> changes = second.watchMessages(id)) {
        client.say(id, MessageRole.USER, "Streams are those of the first");
        assertThat(next(changes)).startsWith("Streams are");
      }
      second.close();
      assertThat(second.find(id)).isPresent();
      assertThat(first.find(id)).isPresent();
      assertThatThrownBy(() -> first.withOptions(it -> it.connectTimeout(Duration.ofSeconds(9))))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessageContaining("connectTimeout");
      first.close();
      assertThatThrownBy(() -> second.find(id)).isInstanceOf(PiecesClosedException.class);
    }
  }

  @Test
  void theCallsOfAClientWithOtherOptionsHaveThem() {
    ScriptedAnswer answer = ScriptedAnswer.text(410, "Gone");
    try (ScriptedServer scripted = ScriptedServer.answering(answer, answer);
        TasksUnderTest first = connect(scripted.url());
        TasksUnderTest second = first.withOptions(it -> it.userAgent("second/1.0"))) {
      assertThat(second.find(id)).isEmpty();
      assertThat(first.find(id)).isEmpty();
      assertThat(scripted.requests())
          .extracting(it -> it.header("User-Agent").orElse("none"))
          .containsExactly("second/1.0", "pieces4j");
    }
  }

  private static String next(OpenStream<ObjectChange<ConversationMessage>> changes) {
    ObjectChange<ConversationMessage> change = changes.poll(PATIENCE).orElseThrow();
    return change.value().text() + " " + change.origin();
  }
}
