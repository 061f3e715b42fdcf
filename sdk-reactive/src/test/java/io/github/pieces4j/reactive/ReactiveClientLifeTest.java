package io.github.pieces4j.reactive;

import static io.github.pieces4j.model.MessageRole.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesUnsupportedException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class ReactiveClientLifeTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void nothingIsSentBeforeSomebodySubscribes() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.text(200, "ok"));
        ReactivePiecesClient client = ReactivePiecesClient.create(server.url().toString())) {
      var health = client.connection().health();
      assertThat(server.requests()).isEmpty();
      StepVerifier.create(health).expectNext("ok").expectComplete().verify(PATIENCE);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void manyCallsAtOnceWaitForTheFewConnections() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ReactivePiecesClient client = ReactivePiecesClient.create(server.url().toString())) {
      Flux<Conversation> created =
          Flux.range(0, 200)
              .flatMap(number -> client.conversations().create("Number " + number), 200);
      StepVerifier.create(created).expectNextCount(200).expectComplete().verify(PATIENCE);
    }
  }

  @Test
  void theMessageStreamShowsANewMessage() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ReactivePiecesClient client = ReactivePiecesClient.create(server.url().toString())) {
      String id = client.conversations().create("Watched").block(PATIENCE).id();
      StepVerifier.create(client.messages().streamIdentifiers())
          .assertNext(snapshot -> assertThat(snapshot.iterable()).isEmpty())
          .then(() -> client.messages().create(id, USER, "Hello").subscribe())
          .assertNext(
              batch ->
                  assertThat(batch.iterable())
                      .singleElement()
                      .satisfies(change -> assertThat(change.conversationMessage()).isNotNull()))
          .thenCancel()
          .verify(PATIENCE);
    }
  }

  @Test
  void callsAfterCloseFailAndSayWhy() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      ReactivePiecesClient client = ReactivePiecesClient.create(server.url().toString());
      client.closeAsync().block(PATIENCE);
      client.closeAsync().block(PATIENCE);
      StepVerifier.create(client.conversations().list())
          .expectError(PiecesClosedException.class)
          .verify(PATIENCE);
      StepVerifier.create(client.conversations().streamIdentifiers()).expectComplete().verify();
    }
  }

  @Test
  void closingTheClientCompletesItsStreams() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      ReactivePiecesClient client = ReactivePiecesClient.create(server.url().toString());
      StepVerifier.create(client.conversations().streamIdentifiers())
          .assertNext(snapshot -> assertThat(snapshot.iterable()).isEmpty())
          .then(client::close)
          .expectComplete()
          .verify(PATIENCE);
    }
  }

  @Test
  void aServerWithoutTheStreamIsATypedFailure() {
    ScriptedAnswer refusal = ScriptedAnswer.text(404, "Route not found");
    try (ScriptedServer server = ScriptedServer.answering(refusal);
        ReactivePiecesClient client = ReactivePiecesClient.create(server.url().toString())) {
      StepVerifier.create(client.conversations().streamIdentifiers())
          .expectErrorSatisfies(
              error ->
                  assertThat(error)
                      .isInstanceOf(PiecesUnsupportedException.class)
                      .hasMessageContaining("conversations_stream_identifiers")
                      .hasMessageContaining("404"))
          .verify(PATIENCE);
    }
  }
}
