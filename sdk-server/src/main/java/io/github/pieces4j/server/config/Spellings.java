package io.github.pieces4j.server.config;

/** Says at which paths a server has the operations that have moved. */
public enum Spellings {
  /** At the documented paths and at the later ones. */
  BOTH,
  /** At the documented paths only. */
  DOCUMENTED_ONLY,
  /** At the later paths only. */
  LATER_ONLY
}
