package io.github.pieces4j.blocking;

import io.github.pieces4j.checks.contract.stream.Demand;
import io.github.pieces4j.checks.contract.stream.OpenStream;
import io.github.pieces4j.checks.contract.stream.StreamUnderTest;
import io.github.pieces4j.checks.contract.stream.StreamsUnderTest;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Is the blocking client for the suite. */
record BlockingStreams(PiecesClient client) implements StreamsUnderTest {
  static StreamsUnderTest create(PiecesOptions options) {
    return new BlockingStreams(PiecesClient.create(options));
  }

  @Override
  public <T> StreamUnderTest<T> stream(IdentifierSource<T> source) {
    return new BlockingStream<>(client.stream(source));
  }

  @Override
  public <R extends @Nullable Object> R execute(PiecesRequest<R> request) {
    return client.execute(request);
  }

  @Override
  public void close() {
    client.close();
  }

  private record BlockingStream<T>(IdentifierStream<T> stream) implements StreamUnderTest<T> {
    @Override
    public OpenStream<StreamedIdentifiers> batches(Demand demand) {
      return open(stream.batches(), demand);
    }

    @Override
    public OpenStream<IdentifierEvent> events(Demand demand) {
      return open(stream.events(), demand);
    }

    @Override
    public OpenStream<ObjectChange<T>> watch(
        Demand demand, Predicate<? super IdentifierEvent> wanted) {
      return open(stream.watch(wanted), demand);
    }

    @Override
    public OpenStream<ConnectionEvent> connectionEvents() {
      return open(stream.connectionEvents(), Demand.ALL);
    }

    @Override
    public Runnable disturb(int kind) {
      return HarmfulListeners.open(stream, kind)::close;
    }

    @Override
    public StreamCounters counters() {
      return stream.counters();
    }

    private static <X> OpenStream<X> open(EventStream<X> stream, Demand demand) {
      return demand == Demand.EACH ? new Polled<>(stream) : Listened.to(stream);
    }
  }
}
