package io.github.pieces4j.server.config;

/** Says what an identifier socket sends as soon as it is open. */
public enum FirstFrame {
  /** All identifiers, even if there are none. */
  FULL_LIST,
  /** Nothing: the first frame is the first change. */
  NONE
}
