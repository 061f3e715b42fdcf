package io.github.pieces4j.stream;

import io.github.pieces4j.error.PiecesException;
import org.jspecify.annotations.Nullable;

/**
 * A change of an object, with the object.
 *
 * @param <T> the objects' type
 * @param id the object's identifier
 * @param kind what happened to it
 * @param origin how the stream came to know
 * @param value the object as it was read after the change; null if it is gone or could not be read
 * @param failure why it could not be read, after some tries; null otherwise. It is read again
 *     later, and told as soon as it can be
 * @since 0.1
 */
public record ObjectChange<T>(
    String id,
    ChangeKind kind,
    Origin origin,
    @Nullable T value,
    @Nullable PiecesException failure) {
  /** Returns the change that brings the object of an event. */
  public static <T> ObjectChange<T> read(IdentifierEvent event, T value) {
    return new ObjectChange<>(event.id(), event.kind(), event.origin(), value, null);
  }

  /** Returns the change that an object is gone. */
  public static <T> ObjectChange<T> deleted(IdentifierEvent event) {
    return new ObjectChange<>(event.id(), event.kind(), event.origin(), null, null);
  }

  /** Returns the change of an object that could not be read. */
  public static <T> ObjectChange<T> unread(IdentifierEvent event, PiecesException failure) {
    return new ObjectChange<>(event.id(), event.kind(), event.origin(), null, failure);
  }

  /** Returns whether the object is new, and its value was not told before. */
  public boolean isCreated() {
    return kind == ChangeKind.CREATED;
  }

  /** Returns whether the object is gone. */
  public boolean isDeleted() {
    return kind == ChangeKind.DELETED;
  }
}
