package io.github.pieces4j.internal.hub;

import java.util.HashSet;
import java.util.Set;

/**
 * Knows what frames have told since a list was asked for, or since the connect if none was yet.
 *
 * <p>It goes before what that list says, for the list may be older.
 */
final class ToldByFrames {
  private final Set<String> told = new HashSet<>();
  private final Set<String> deleted = new HashSet<>();
  private boolean listAwaited;
  private boolean missed;

  void connected(boolean reconciles) {
    forget();
    listAwaited = reconciles;
    missed = false;
  }

  void listAsked() {
    if (!listAwaited || missed) {
      forget();
    }
    listAwaited = true;
    missed = false;
  }

  /** A frame that was lost may have told more than those before it. */
  void missed() {
    missed = true;
  }

  void listed() {
    forget();
    listAwaited = false;
  }

  boolean isListAwaited() {
    return listAwaited;
  }

  void add(String id, boolean asDeleted) {
    told.add(id);
    if (asDeleted) {
      deleted.add(id);
    } else {
      deleted.remove(id);
    }
  }

  boolean contains(String id) {
    return told.contains(id);
  }

  boolean asDeleted(String id) {
    return deleted.contains(id);
  }

  private void forget() {
    told.clear();
    deleted.clear();
  }
}
