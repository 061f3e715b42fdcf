package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.stream.IdentifierSource;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import org.reactivestreams.tck.TestEnvironment;
import reactor.core.publisher.Flux;

/** Holds what a hub publishes against the rules of Reactive Streams. */
final class HubPublisherVerification<X> extends PublisherVerification<X> {
  private static final long TIMEOUT_MILLISECONDS = 2_000;
  private static final long COLLECTION_MILLISECONDS = 2_000;
  private static final long SILENCE_MILLISECONDS = 50;
  private static final long POLL_MILLISECONDS = 10;
  private static final StreamOptions OPTIONS =
      StreamOptions.of(
          it ->
              it.reconciliation(Reconciliation.OFF)
                  .grace(Duration.ZERO)
                  .backoff(new Backoff(Duration.ofMillis(1), Duration.ofMillis(2))));

  private final ScheduledExecutorService thread;
  private final Kind kind;
  private final Function<StreamHub, Flux<X>> values;

  /** Says how the streams of a verification go on. */
  enum Kind {
    /** They complete when the hub is closed. */
    FINITE,
    /** They do not complete. */
    ENDLESS,
    /** They do not complete, and their connections end again and again. */
    FLAPPING
  }

  HubPublisherVerification(
      ScheduledExecutorService thread, Kind kind, Function<StreamHub, Flux<X>> values) {
    super(
        new TestEnvironment(TIMEOUT_MILLISECONDS, SILENCE_MILLISECONDS, POLL_MILLISECONDS),
        COLLECTION_MILLISECONDS);
    this.thread = thread;
    this.kind = kind;
    this.values = values;
  }

  @Override
  public Publisher<X> createPublisher(long elements) {
    StreamHub hub = hub(kind == Kind.FINITE ? elements : Long.MAX_VALUE, false);
    Flux<X> published = values.apply(hub);
    return kind == Kind.FINITE ? new FinitePublisher<>(hub, published, elements) : published;
  }

  @Override
  public @Nullable Publisher<X> createFailedPublisher() {
    return kind == Kind.FLAPPING ? null : values.apply(hub(0, true));
  }

  private StreamHub hub(long elements, boolean refuses) {
    return new StreamHub(
        IdentifierSource.CONVERSATIONS,
        OPTIONS,
        new TellingTransport(thread, elements, refuses, kind == Kind.FLAPPING),
        new SplittableRandom());
  }

  @Override
  public long maxElementsFromPublisher() {
    return kind == Kind.FINITE ? Long.MAX_VALUE - 1 : publisherUnableToSignalOnComplete();
  }
}
