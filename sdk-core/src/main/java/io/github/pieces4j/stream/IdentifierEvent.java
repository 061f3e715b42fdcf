package io.github.pieces4j.stream;

/**
 * Says that an object changed.
 *
 * @param id the object's identifier
 * @param kind what happened to it
 * @param origin how the stream came to know
 */
public record IdentifierEvent(String id, ChangeKind kind, Origin origin) {
  /** Tells whether the object is gone. */
  public boolean isDeleted() {
    return kind == ChangeKind.DELETED;
  }

  /** Tells whether the event is part of the state that a subscriber begins with. */
  public boolean isSnapshot() {
    return origin == Origin.SNAPSHOT;
  }
}
