package io.github.pieces4j.blocking;

import io.github.pieces4j.checks.contract.stream.OpenStream;
import io.github.pieces4j.stream.EventStream;
import java.time.Duration;
import java.util.Optional;

/** Polls a stream when the suite does. */
record Polled<X>(EventStream<X> stream) implements OpenStream<X> {
  @Override
  public Optional<X> poll(Duration timeout) {
    return stream.poll(timeout);
  }

  @Override
  public boolean isClosed() {
    return stream.isClosed();
  }

  @Override
  public void close() {
    stream.close();
  }
}
