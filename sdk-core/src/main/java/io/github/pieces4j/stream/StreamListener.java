package io.github.pieces4j.stream;

import io.github.pieces4j.error.PiecesException;

/**
 * A listener to the values of a stream, one after another.
 *
 * @param <X> the values' type
 * @since 0.1
 */
@FunctionalInterface
public interface StreamListener<X> {
  /** Called with a value. */
  void received(X value);

  /** Called when the stream failed and is closed. */
  default void failed(PiecesException reason) {}

  /** Called when the stream, or its client, was closed. */
  default void closed() {}
}
