package io.github.pieces4j.stream;

import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;

/**
 * An open stream of values for one reader, who polls it, iterates over it, or has a listener
 * called.
 *
 * <pre>{@code
 * try (PiecesClient client = PiecesClient.create();
 *     EventStream<IdentifierEvent> events = client.conversations().identifierEvents()) {
 *   for (IdentifierEvent event : events) {
 *     System.out.println(event.id() + (event.isDeleted() ? " is gone" : " changed"));
 *   }
 * }
 * }</pre>
 *
 * <p>One thread at a time may read; {@link #close} may be called from any.
 *
 * @param <X> the values' type
 * @since 0.1
 */
public interface EventStream<X> extends Iterable<X>, AutoCloseable {
  /**
   * Waits for the next value.
   *
   * @param timeout how long at most; zero or less to take only what is there
   * @return the value; empty if none came in time, or if the stream was closed
   * @throws io.github.pieces4j.error.PiecesException if the stream failed; it is closed then
   * @throws io.github.pieces4j.error.PiecesInterruptedException if the thread was interrupted
   */
  Optional<X> poll(Duration timeout);

  /** Returns whether nothing more will come, because the stream or its client was closed. */
  boolean isClosed();

  /** Returns the values to come; it waits for each, ends with the stream, and fails as it does. */
  @Override
  default Iterator<X> iterator() {
    return new PolledValues<>(this);
  }

  /**
   * Hands the values to come to a listener, on a daemon thread, until the stream is closed.
   *
   * <p>An exception of the listener is logged, and the next value handed over.
   */
  default void listen(StreamListener<? super X> listener) {
    new PolledValues<>(this).listen(Objects.requireNonNull(listener, "listener"));
  }

  /** Closes the stream; the others of its client notice nothing. Closing again does nothing. */
  @Override
  void close();
}
