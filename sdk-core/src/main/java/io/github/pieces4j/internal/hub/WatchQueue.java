package io.github.pieces4j.internal.hub;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The objects that a watch is to read, in their order; for the stream's thread.
 *
 * <p>Those that were tried before take turns with the others, so that neither kind waits for ever.
 */
final class WatchQueue<T> {
  private final Set<WatchedObject<T>> unread = new LinkedHashSet<>();
  private final Set<WatchedObject<T>> retried = new LinkedHashSet<>();
  private boolean turnOfRetried;

  void add(WatchedObject<T> object) {
    object.phase = WatchedObject.Phase.QUEUED;
    (object.isRetried() ? retried : unread).add(object);
  }

  void remove(WatchedObject<T> object) {
    unread.remove(object);
    retried.remove(object);
  }

  /**
   * Takes the next one, null if there is none.
   *
   * @param unreadOnly whether one that was tried before is not to be taken if there is another
   */
  @Nullable WatchedObject<T> take(boolean unreadOnly) {
    turnOfRetried = !turnOfRetried;
    boolean turn = turnOfRetried && !unreadOnly && !retried.isEmpty();
    boolean again = unread.isEmpty() || turn;
    Set<WatchedObject<T>> chosen = again ? retried : unread;
    WatchedObject<T> next = chosen.isEmpty() ? null : chosen.iterator().next();
    if (next != null) {
      chosen.remove(next);
    }
    return next;
  }

  /** Returns whether objects wait that were never tried. */
  boolean hasUnread() {
    return !unread.isEmpty();
  }

  boolean isEmpty() {
    return unread.isEmpty() && retried.isEmpty();
  }

  /** Returns how many wait that were never tried. */
  int unread() {
    return unread.size();
  }

  void clear() {
    unread.clear();
    retried.clear();
  }
}
