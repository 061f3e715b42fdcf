package io.github.pieces4j.internal.hub;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps for each object the latest event that a subscriber was not told; not thread-safe.
 *
 * <p>An object that came and went before the subscriber was told of it leaves nothing, so the
 * buffer never holds more than the objects that exist and those that the subscriber knows.
 */
final class ConflatingBuffer {
  private final Map<String, Delta> pending = new LinkedHashMap<>();
  private final Set<String> busy = new HashSet<>();

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
    if (untold.fresh() != delta.fresh()) {
      pending.put(delta.id(), delta.withFresh(untold.fresh()));
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

  /** Takes the oldest event of an object that is not busy, and makes it busy. */
  @Nullable Delta takeIdle() {
    for (Iterator<Delta> oldest = pending.values().iterator(); oldest.hasNext(); ) {
      Delta delta = oldest.next();
      if (busy.add(delta.id())) {
        oldest.remove();
        return delta;
      }
    }
    return null;
  }

  /** Says that an object is busy no more. */
  void release(String id) {
    busy.remove(id);
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
