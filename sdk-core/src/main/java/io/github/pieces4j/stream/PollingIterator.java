package io.github.pieces4j.stream;

import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * An iterator that waits for the values of a stream until it is closed; it polls once more, which
 * tells a failure.
 */
final class PollingIterator<X> implements Iterator<X> {
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final EventStream<X> stream;
  private Optional<X> next = Optional.empty();

  PollingIterator(EventStream<X> stream) {
    this.stream = stream;
  }

  @Override
  public boolean hasNext() {
    boolean over = false;
    while (next.isEmpty() && !over) {
      over = stream.isClosed();
      next = stream.poll(over ? Duration.ZERO : PATIENCE);
    }
    return next.isPresent();
  }

  @Override
  public X next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the stream was closed");
    }
    X value = next.orElseThrow();
    next = Optional.empty();
    return value;
  }
}
