package io.github.pieces4j.stream;

/**
 * A change of an object.
 *
 * @param id the object's identifier
 * @param kind what happened to it
 * @param origin how the stream came to know
 * @since 0.1
 */
public record IdentifierEvent(String id, ChangeKind kind, Origin origin) {
  /** Returns whether the object is new. */
  public boolean isCreated() {
    return kind == ChangeKind.CREATED;
  }

  /** Returns whether the object is gone. */
  public boolean isDeleted() {
    return kind == ChangeKind.DELETED;
  }

  /** Returns whether the event is part of the state that a subscriber begins with. */
  public boolean isSnapshot() {
    return origin == Origin.SNAPSHOT;
  }
}
