package io.github.pieces4j.model;

/** Has an identifier that the server gave it. */
public interface Identified {
  /**
   * Returns the identifier, never null.
   *
   * <p>Mostly a lower-case UUID, but not always: treat it as text and compare it exactly.
   */
  String id();
}
