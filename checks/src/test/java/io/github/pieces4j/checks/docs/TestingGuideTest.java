package io.github.pieces4j.checks.docs;

import static io.github.pieces4j.model.MessageRole.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.error.PiecesUpdateRequiredException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.Generation;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import io.github.pieces4j.testkit.fault.Ending;
import io.github.pieces4j.testkit.fault.Fault;
import io.github.pieces4j.testkit.fault.FaultProxy;
import io.github.pieces4j.testkit.fault.Frames;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Runs the code that docs/testing.md shows. */
class TestingGuideTest {
  @Test
  void usesAnEmbeddedServer() {
    // example: embedded
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      Conversation conversation = client.conversations().create("Lists");
      client.messages().create(conversation.id(), USER, "How do I reverse a list?");
      assertThat(client.conversation(conversation.id()).messages().iterable()).hasSize(1);
    }
    // end
  }

  @Test
  void usesAnOlderServer() {
    // example: older
    EmbeddedOptions older = EmbeddedOptions.defaults().withGeneration(Generation.OLDER);
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start(older);
        PiecesClient client = PiecesClient.create(server.url())) {
      assertThatThrownBy(() -> client.conversations().search("lists"))
          .isInstanceOf(PiecesNotFoundException.class);
    }
    // end
  }

  @Test
  void breaksConnections() {
    // example: faults
    PiecesOptions once = PiecesOptions.of(it -> it.retryPolicy(RetryPolicy.NONE));
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        FaultProxy proxy = FaultProxy.before(server.url());
        PiecesClient client = PiecesClient.create(once.with(it -> it.baseUrl(proxy.url())))) {
      proxy.impose(Fault.truncation(100, Ending.RESET));
      assertThatThrownBy(client.conversations()::list)
          .isInstanceOf(PiecesConnectionException.class);
      proxy.heal();
      assertThat(client.conversations().list().iterable()).isEmpty();
    }
    // end
  }

  @Test
  void scriptsAnswers() {
    // example: scripted
    try (ScriptedServer server =
            ScriptedServer.answering(
                ScriptedAnswer.text(593, "update required"), ScriptedAnswer.silence());
        PiecesClient client =
            PiecesClient.create(
                it -> it.baseUrl(server.url()).callTimeout(Duration.ofMillis(500)))) {
      assertThatThrownBy(client.conversations()::list)
          .isInstanceOf(PiecesUpdateRequiredException.class);
      assertThatThrownBy(client.conversations()::list).isInstanceOf(PiecesTimeoutException.class);
      assertThat(server.requests().get(0).line()).startsWith("GET /conversations");
    }
    // end
  }

  @Test
  void scriptsSockets() {
    // example: sockets
    try (ScriptedSocketServer server =
            ScriptedSocketServer.following(
                SocketScript.opening().text(Frames.conversations("a")).await("the end").drop());
        PiecesClient client = PiecesClient.create(server.url());
        EventStream<IdentifierEvent> events = client.conversations().identifierEvents()) {
      assertThat(events.poll(Duration.ofSeconds(30)))
          .hasValueSatisfying(event -> assertThat(event.id()).isEqualTo("a"));
      server.release("the end");
      server.awaitConnections(2, Duration.ofSeconds(30));
    }
    // end
  }
}
