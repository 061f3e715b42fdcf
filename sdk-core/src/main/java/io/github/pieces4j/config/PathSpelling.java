package io.github.pieces4j.config;

/**
 * The path that a client uses for the operations that have moved.
 *
 * @since 0.1
 */
public enum PathSpelling {
  /** The documented path first; where the server lacks it, the later one from then on. */
  AUTOMATIC,
  /** The documented path only. */
  DOCUMENTED,
  /** The later path only. */
  LATER
}
