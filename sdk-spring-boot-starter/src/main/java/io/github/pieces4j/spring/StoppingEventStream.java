package io.github.pieces4j.spring;

import io.github.pieces4j.stream.EventStream;
import java.time.Duration;
import java.util.Optional;
import reactor.core.Disposable;

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
