package io.github.pieces4j.reactive;

import io.github.pieces4j.checks.contract.stream.Demand;
import io.github.pieces4j.checks.contract.stream.OpenStream;
import io.github.pieces4j.checks.contract.stream.StreamUnderTest;
import io.github.pieces4j.checks.contract.stream.StreamsUnderTest;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Is the reactive client for the suite. */
record ReactiveStreams(ReactivePiecesClient client) implements StreamsUnderTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static StreamsUnderTest create(PiecesOptions options) {
    return new ReactiveStreams(ReactivePiecesClient.create(options));
  }

  @Override
  public <T> StreamUnderTest<T> stream(IdentifierSource<T> source) {
    return new ReactiveStream<>(client.stream(source));
  }

  @Override
  public <R extends @Nullable Object> R execute(PiecesRequest<R> request) {
    return client.execute(request).block(PATIENCE);
  }

  @Override
  public void close() {
    client.closeAsync().block(PATIENCE);
  }

  private record ReactiveStream<T>(ReactiveIdentifierStream<T> stream)
      implements StreamUnderTest<T> {
    @Override
    public OpenStream<StreamedIdentifiers> batches(Demand demand) {
      return WaitingSubscriber.of(stream.batches(), demand);
    }

    @Override
    public OpenStream<IdentifierEvent> events(Demand demand) {
      return WaitingSubscriber.of(stream.events(), demand);
    }

    @Override
    public OpenStream<ObjectChange<T>> watch(
        Demand demand, Predicate<? super IdentifierEvent> wanted) {
      return WaitingSubscriber.of(stream.watch(wanted), demand);
    }

    @Override
    public OpenStream<ConnectionEvent> connectionEvents() {
      return WaitingSubscriber.of(stream.connectionEvents(), Demand.ALL);
    }

    @Override
    public Runnable disturb(int kind) {
      return HarmfulSubscribers.subscribe(stream, kind)::dispose;
    }

    @Override
    public StreamCounters counters() {
      return stream.counters();
    }
  }
}
