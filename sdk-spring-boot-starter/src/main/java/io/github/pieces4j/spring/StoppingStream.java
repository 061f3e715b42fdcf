package io.github.pieces4j.spring;

import io.github.pieces4j.blocking.IdentifierStream;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import reactor.core.Disposable;

/** An identifier stream whose open streams end when the application begins to stop. */
record StoppingStream<T>(IdentifierStream<T> stream, StreamStop stop)
    implements IdentifierStream<T> {
  @Override
  public EventStream<StreamedIdentifiers> batches() {
    return StoppingEventStream.open(stream.batches(), stop);
  }

  @Override
  public EventStream<IdentifierEvent> events() {
    return StoppingEventStream.open(stream.events(), stop);
  }

  @Override
  public EventStream<ObjectChange<T>> watch(Predicate<? super IdentifierEvent> wanted) {
    return StoppingEventStream.open(stream.watch(wanted), stop);
  }

  @Override
  public EventStream<ConnectionEvent> connectionEvents() {
    return StoppingEventStream.open(stream.connectionEvents(), stop);
  }

  @Override
  public StreamCounters counters() {
    return stream.counters();
  }

  /** An open stream that is closed when the application begins to stop. */
  record StoppingEventStream<X>(EventStream<X> stream, Disposable watch) implements EventStream<X> {
    static <X> EventStream<X> open(EventStream<X> stream, StreamStop stop) {
      Disposable watch = stop.signal().doOnSuccess(signal -> stream.close()).subscribe();
      return new StoppingEventStream<>(stream, watch);
    }

    @Override
    public Optional<X> poll(Duration timeout) {
      Optional<X> next = stream.poll(timeout);
      if (next.isEmpty() && stream.isClosed()) {
        watch.dispose();
      }
      return next;
    }

    @Override
    public boolean isClosed() {
      return stream.isClosed();
    }

    @Override
    public void close() {
      watch.dispose();
      stream.close();
    }
  }
}
