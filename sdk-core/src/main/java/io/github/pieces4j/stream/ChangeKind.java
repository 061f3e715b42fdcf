package io.github.pieces4j.stream;

/**
 * The kinds of changes of an object.
 *
 * @since 0.1
 */
public enum ChangeKind {
  /** It is there: it was created or changed, or it was there before. */
  UPDATED,
  /** It is gone. */
  DELETED
}
