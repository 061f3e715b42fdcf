package io.github.pieces4j.stream;

/** Says what happened to an object. */
public enum ChangeKind {
  /** It is there: it was created or changed, or it was there before. */
  UPDATED,
  /** It is gone. */
  DELETED
}
