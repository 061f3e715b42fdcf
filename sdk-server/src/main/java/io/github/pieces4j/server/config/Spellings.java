package io.github.pieces4j.server.config;

/**
 * The paths at which a server has the operations that have moved.
 *
 * @since 0.1
 */
public enum Spellings {
  /** At the documented paths and at the later ones. */
  BOTH,
  /** At the documented paths only. */
  DOCUMENTED_ONLY,
  /** At the later paths only. */
  LATER_ONLY
}
