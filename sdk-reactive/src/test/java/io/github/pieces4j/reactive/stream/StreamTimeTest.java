package io.github.pieces4j.reactive.stream;

import static io.github.pieces4j.stream.ConnectionState.CONNECTED;
import static io.github.pieces4j.stream.ConnectionState.CONNECTING;
import static io.github.pieces4j.stream.ConnectionState.DISCONNECTED;
import static io.github.pieces4j.stream.ConnectionState.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.IdentifierSource;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** Lets the states of a connection take their time, virtually. */
class StreamTimeTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Draws the largest number always, so that each wait takes as long as it may. */
  private static final RandomGenerator LARGEST =
      new RandomGenerator() {
        @Override
        public long nextLong() {
          return -1;
        }

        @Override
        public long nextLong(long bound) {
          return bound - 1;
        }
      };

  private TimedTransport transport;

  private StreamHub hub(StreamOptions options, boolean accepts) {
    transport = new TimedTransport(Schedulers.parallel(), accepts);
    return new StreamHub(IdentifierSource.CONVERSATIONS, options, transport, LARGEST);
  }

  /** Subscribes to the events too, for states alone open nothing. */
  private static Flux<ConnectionEvent> states(StreamHub hub) {
    return new ConnectionEvents(hub)
        .mergeWith(HubEvents.events(hub).ignoreElements().cast(ConnectionEvent.class));
  }

  private static Consumer<ConnectionEvent> is(ConnectionState state) {
    return event -> assertThat(event.state()).isEqualTo(state);
  }

  private static Consumer<ConnectionEvent> failedFor(int attempt, Duration delay) {
    return event -> {
      assertThat(event.state()).isEqualTo(DISCONNECTED);
      assertThat(event.attempt()).isEqualTo(attempt);
      assertThat(event.nextDelay()).isEqualTo(delay);
      assertThat(event.reason()).hasMessage("refused");
    };
  }

  @Test
  void waitsDoubleUpToTheLongest() {
    StreamOptions options =
        StreamOptions.DEFAULT.withBackoff(
            new Backoff(Duration.ofMillis(250), Duration.ofSeconds(1)));
    StepVerifier.withVirtualTime(() -> states(hub(options, false)))
        .assertNext(is(CONNECTING))
        .assertNext(failedFor(1, Duration.ofMillis(250)))
        .expectNoEvent(Duration.ofMillis(249))
        .thenAwait(Duration.ofMillis(1))
        .assertNext(is(CONNECTING))
        .assertNext(failedFor(2, Duration.ofMillis(500)))
        .expectNoEvent(Duration.ofMillis(499))
        .thenAwait(Duration.ofMillis(1))
        .assertNext(is(CONNECTING))
        .assertNext(failedFor(3, Duration.ofSeconds(1)))
        .thenAwait(Duration.ofSeconds(1))
        .assertNext(is(CONNECTING))
        .assertNext(failedFor(4, Duration.ofSeconds(1)))
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void theStreamFailsWhenItsAttemptsAreUsedUp() {
    StreamOptions options = StreamOptions.DEFAULT.withMaxAttempts(2);
    StepVerifier.withVirtualTime(() -> HubEvents.events(hub(options, false)))
        .expectSubscription()
        .thenAwait(Duration.ofMillis(250))
        .expectErrorSatisfies(
            error ->
                assertThat(error)
                    .isInstanceOf(PiecesStreamException.class)
                    .hasMessageContaining("2 connections"))
        .verify(PATIENCE);
  }

  @Test
  void aSocketWithoutSignsOfLifeIsGivenUp() {
    StepVerifier.withVirtualTime(() -> states(hub(StreamOptions.DEFAULT, true)))
        .assertNext(is(CONNECTING))
        .assertNext(is(CONNECTED))
        .thenAwait(Duration.ofMillis(100))
        .assertNext(is(LIVE))
        .expectNoEvent(Duration.ofMillis(30_000 + 9_899))
        .thenAwait(Duration.ofMillis(1))
        .assertNext(is(DISCONNECTED))
        .thenCancel()
        .verify(PATIENCE);
  }

  @Test
  void aSocketThatAnswersItsPingLivesOn() {
    StepVerifier.withVirtualTime(() -> states(hub(StreamOptions.DEFAULT, true)))
        .expectNextCount(2)
        .thenAwait(Duration.ofMillis(100))
        .assertNext(is(LIVE))
        .thenAwait(Duration.ofSeconds(31))
        .then(() -> transport.pong())
        .expectNoEvent(Duration.ofSeconds(38))
        .thenCancel()
        .verify(PATIENCE);
  }
}
