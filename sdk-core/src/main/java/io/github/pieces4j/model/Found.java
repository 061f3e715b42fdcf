package io.github.pieces4j.model;

/**
 * An object that a search found.
 *
 * @since 0.1
 */
public interface Found extends Identified {
  /** Returns the identifier of what was found, never null. */
  String identifier();

  /** Returns the identifier of what was found, never null. */
  @Override
  default String id() {
    return identifier();
  }
}
