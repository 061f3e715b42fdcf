package io.github.pieces4j.blocking;

import static io.github.pieces4j.model.MessageRole.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesInterruptedException;
import io.github.pieces4j.error.PiecesUnsupportedException;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BlockingClientLifeTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void theMessageStreamShowsANewMessage() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url().toString());
        EventStream<StreamedIdentifiers> stream = client.messages().streamIdentifiers()) {
      assertThat(stream.poll(PATIENCE).orElseThrow().iterable()).isEmpty();
      String id = client.conversations().create("Watched").id();
      String message = client.messages().create(id, USER, "Hello").id();
      assertThat(stream.poll(PATIENCE).orElseThrow().iterable())
          .singleElement()
          .satisfies(change -> assertThat(change.conversationMessage().id()).isEqualTo(message));
    }
  }

  @Test
  void callsAfterCloseFailAndSayWhy() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      PiecesClient client = PiecesClient.create(server.url().toString());
      client.close();
      client.close();
      assertThatExceptionOfType(PiecesClosedException.class)
          .isThrownBy(() -> client.conversations().list());
      assertThatExceptionOfType(PiecesClosedException.class)
          .isThrownBy(() -> client.conversations().streamIdentifiers());
    }
  }

  @Test
  void closingTheClientEndsItsStreams() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      PiecesClient client = PiecesClient.create(server.url().toString());
      EventStream<StreamedIdentifiers> stream = client.conversations().streamIdentifiers();
      assertThat(stream.poll(PATIENCE)).isPresent();
      client.close();
      assertThat(stream.poll(PATIENCE)).isEmpty();
    }
  }

  @Test
  void aServerWithoutTheStreamIsATypedFailure() {
    ScriptedAnswer refusal = ScriptedAnswer.text(404, "Route not found");
    try (ScriptedServer server = ScriptedServer.answering(refusal);
        PiecesClient client = PiecesClient.create(server.url().toString());
        EventStream<StreamedIdentifiers> stream = client.conversations().streamIdentifiers()) {
      for (int poll = 0; poll < 2; poll++) {
        assertThatExceptionOfType(PiecesUnsupportedException.class)
            .isThrownBy(() -> stream.poll(PATIENCE))
            .withMessageContaining("conversations_stream_identifiers")
            .withMessageContaining("404");
      }
      assertThat(stream.isClosed()).isTrue();
    }
  }

  @Test
  void interruptingTheCallerOfAPollIsReported() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url().toString());
        EventStream<StreamedIdentifiers> stream = client.conversations().streamIdentifiers()) {
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(PiecesInterruptedException.class)
          .isThrownBy(() -> stream.poll(PATIENCE));
      assertThat(Thread.interrupted()).as("the flag is set again").isTrue();
    }
  }

  @Test
  void interruptingTheCallerAbortsTheCall() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.silence());
        PiecesClient client = PiecesClient.create(server.url().toString())) {
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(PiecesInterruptedException.class)
          .isThrownBy(() -> client.conversations().list());
      assertThat(Thread.interrupted()).as("the flag is set again").isTrue();
    }
  }
}
