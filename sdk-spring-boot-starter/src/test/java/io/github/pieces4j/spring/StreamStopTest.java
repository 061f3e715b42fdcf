package io.github.pieces4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class StreamStopTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static void onContext(Consumer<AssertableApplicationContext> test) {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      StarterContext.runner(server.url()).run(test::accept);
    }
  }

  @Test
  void streamsCompleteWhenTheContextStopsWhileCallsGoOn() {
    onContext(
        context -> {
          ReactivePiecesClient client = context.getBean(ReactivePiecesClient.class);
          List<Flux<?>> streams =
              List.of(
                  client.conversations().identifierEvents(),
                  client.conversations().streamIdentifiers(),
                  client.conversations().watch(),
                  client.messages().identifierEvents(),
                  client.conversations().connectionEvents());
          StepVerifier.create(Flux.merge(streams).then())
              .then(context.getSourceApplicationContext()::stop)
              .expectComplete()
              .verify(PATIENCE);
          assertThat(client.connection().health().block(PATIENCE)).startsWith("ok");
        });
  }

  @Test
  void streamsBeginAnewWhenTheContextIsStartedAgain() {
    onContext(
        context -> {
          ReactivePiecesClient client = context.getBean(ReactivePiecesClient.class);
          Flux<IdentifierEvent> events = client.conversations().identifierEvents();
          context.getSourceApplicationContext().stop();
          StepVerifier.create(events).expectComplete().verify(PATIENCE);
          context.getSourceApplicationContext().start();
          StepVerifier.create(events.next())
              .then(() -> client.conversations().create("Again").block(PATIENCE))
              .expectNextCount(1)
              .expectComplete()
              .verify(PATIENCE);
        });
  }

  @Test
  void blockingStreamsEndWhenTheContextStops() {
    onContext(
        context -> {
          PiecesClient client = context.getBean(PiecesClient.class);
          List<EventStream<?>> streams =
              List.of(
                  client.conversations().identifierEvents(),
                  client.conversations().streamIdentifiers(),
                  client.conversations().watch());
          EventStream<ConnectionEvent> closedBefore = client.conversations().connectionEvents();
          closedBefore.close();
          context.getSourceApplicationContext().stop();
          assertThat(streams).allMatch(EventStream::isClosed);
          assertThat(client.connection().health()).startsWith("ok");
        });
  }
}
