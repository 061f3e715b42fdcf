package io.github.pieces4j.config;

/** Says which path a client uses for the operations that have moved. */
public enum PathSpelling {
  /** The documented path first; where the server lacks it, the later one from then on. */
  AUTOMATIC,
  /** The documented path only. */
  DOCUMENTED,
  /** The later path only. */
  LATER
}
