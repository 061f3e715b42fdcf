package io.github.pieces4j.stream;

/**
 * The kinds of changes of an object.
 *
 * <p>What an object is depends on what a subscriber was told before: one that was created and
 * changed since, and not told meanwhile, comes as created; one that was created and deleted does
 * not come at all; and one that was deleted and came back as updated.
 *
 * @since 0.1
 */
public enum ChangeKind {
  /**
   * It is new: the server told it, or a list showed it after a reconnect, and the stream knew
   * before what was there without it. Nothing that a subscriber begins with is created.
   */
  CREATED,
  /** It is there: it was changed, or it was there before. */
  UPDATED,
  /** It is gone. */
  DELETED
}
