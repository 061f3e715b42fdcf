package io.github.pieces4j.internal.hub;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A buffer of the latest event of each object that a subscriber was not told; not thread-safe.
 *
 * <p>An object that came and went before the subscriber was told of it leaves nothing, so the
 * buffer never holds more than the objects that exist and those that the subscriber knows.
 */
final class ConflatingBuffer {
  private final Map<String, Delta> pending = new LinkedHashMap<>();

  /** Adds an event and returns how many events it makes pointless, itself perhaps included. */
  int add(Delta delta) {
    Delta untold = pending.put(delta.id(), delta);
    if (untold == null) {
      return 0;
    }
    if (untold.fresh() && delta.event().isDeleted()) {
      pending.remove(delta.id());
      return 2;
    }
    Delta both = delta.after(untold);
    if (both != delta) {
      pending.put(delta.id(), both);
    }
    return 1;
  }

  /** Takes the oldest event, null if there is none. */
  @Nullable Delta take() {
    Iterator<Delta> oldest = pending.values().iterator();
    if (!oldest.hasNext()) {
      return null;
    }
    Delta delta = oldest.next();
    oldest.remove();
    return delta;
  }

  boolean isEmpty() {
    return pending.isEmpty();
  }

  int size() {
    return pending.size();
  }

  void clear() {
    pending.clear();
  }
}
