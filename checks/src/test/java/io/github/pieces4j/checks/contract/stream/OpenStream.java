package io.github.pieces4j.checks.contract.stream;

import java.time.Duration;
import java.util.Optional;

/**
 * Is an open stream of values as the contract suite sees it.
 *
 * @param <X> the values' type
 */
public interface OpenStream<X> extends AutoCloseable {
  /**
   * Waits for the next value.
   *
   * @return the value; empty if none came in time, or if the stream completed
   * @throws RuntimeException as the client told it, if the stream failed
   */
  Optional<X> poll(Duration timeout);

  /** Tells whether nothing more will come. */
  boolean isClosed();

  /** Ends this stream, and no other. */
  @Override
  void close();
}
