package io.github.pieces4j.stream;

import io.github.pieces4j.error.PiecesException;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The values of a stream, for whoever iterates over them and for a listener.
 *
 * <p>The iterator waits until the stream is closed, and polls once more then, which tells a
 * failure.
 */
final class PolledValues<X> implements Iterator<X> {
  private static final Logger LOGGER = LoggerFactory.getLogger("io.github.pieces4j.streams");
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final EventStream<X> stream;
  private Optional<X> next = Optional.empty();

  PolledValues(EventStream<X> stream) {
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

  /** Hands all values to a listener, on a thread of its own; its errors end nothing. */
  void listen(StreamListener<? super X> listener) {
    Thread thread = new Thread(() -> handOver(listener), "pieces4j-listener");
    thread.setDaemon(true);
    thread.start();
  }

  private void handOver(StreamListener<? super X> listener) {
    try {
      forEachRemaining(value -> isolated(() -> listener.received(value)));
      isolated(listener::closed);
    } catch (PiecesException e) {
      isolated(() -> listener.failed(e));
    }
  }

  private static void isolated(Runnable call) {
    try {
      call.run();
    } catch (Throwable e) {
      LOGGER.error("a listener of a stream failed", e);
    }
  }
}
