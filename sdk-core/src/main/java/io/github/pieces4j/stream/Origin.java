package io.github.pieces4j.stream;

/**
 * The ways in which a stream came to know of a change.
 *
 * @since 0.1
 */
public enum Origin {
  /** It is part of the state that a subscriber begins with. */
  SNAPSHOT,
  /** The server told it when it happened. */
  LIVE,
  /** It happened while the connection was down, or was told by a frame that could not be read. */
  RECONCILED
}
