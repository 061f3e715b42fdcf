package io.github.pieces4j.stream;

import io.github.pieces4j.error.PiecesException;

/**
 * Is handed the values of a stream, one after another.
 *
 * @param <X> the values' type
 */
@FunctionalInterface
public interface StreamListener<X> {
  /** Is handed a value. */
  void received(X value);

  /** Is told that the stream failed and is closed. */
  default void failed(PiecesException reason) {}

  /** Is told that the stream, or its client, was closed. */
  default void closed() {}
}
