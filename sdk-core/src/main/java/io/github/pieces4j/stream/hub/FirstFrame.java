package io.github.pieces4j.stream.hub;

import java.util.HashSet;
import java.util.Set;

/**
 * Keeps what the first frame of a connection leaves open.
 *
 * <p>It may be a list of all objects or the first change, and an item without a time does not tell
 * which. So objects that were known before wait for a list that was asked for after the frame.
 */
final class FirstFrame {
  private final Set<String> undecided = new HashSet<>();
  private boolean current;
  private boolean listIsLater;

  void begin() {
    current = true;
    undecided.clear();
    listIsLater = false;
  }

  void end() {
    current = false;
  }

  /** Tells whether the first frame is being read, or yet to come. */
  boolean isCurrent() {
    return current;
  }

  void undecided(String id) {
    undecided.add(id);
    listIsLater = false;
  }

  /** A later item has told what is with the object. */
  void decided(String id) {
    undecided.remove(id);
  }

  boolean isUndecided() {
    return !undecided.isEmpty();
  }

  void listAsked() {
    listIsLater = true;
  }

  /** Tells whether the list that has come says whether the object changed. */
  boolean isDecidedByList(String id) {
    return listIsLater && undecided.contains(id);
  }

  void listed() {
    if (listIsLater) {
      undecided.clear();
    }
  }
}
