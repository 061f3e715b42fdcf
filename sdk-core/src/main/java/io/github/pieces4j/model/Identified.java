package io.github.pieces4j.model;

/**
 * An object with an identifier that the server gave it.
 *
 * @since 0.1
 */
public interface Identified {
  /**
   * Returns the identifier, never null.
   *
   * <p>Mostly a lower-case UUID, but not always: treat it as text and compare it exactly.
   */
  String id();
}
