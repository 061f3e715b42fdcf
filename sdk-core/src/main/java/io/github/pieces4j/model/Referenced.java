package io.github.pieces4j.model;

import org.jspecify.annotations.Nullable;

/**
 * A reference to an object by identifier, with the object itself where the server sent it along.
 *
 * @param <T> the object's type
 * @since 0.1
 */
public interface Referenced<T> extends Identified {
  /** Returns the object, or null where the server sent only its identifier. */
  @Nullable T reference();
}
