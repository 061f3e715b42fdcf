package io.github.pieces4j.server.config;

/**
 * The first frame of an identifier socket, sent as soon as it is open.
 *
 * @since 0.1
 */
public enum OpeningFrame {
  /** All identifiers, even if there are none. */
  FULL_LIST,
  /** Nothing: the first frame is the first change. */
  NONE
}
