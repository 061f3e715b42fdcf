package io.github.pieces4j.internal.hub;

import io.github.pieces4j.model.StreamedIdentifier;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the first frame of a connection leaves open.
 *
 * <p>It may be a list of all objects or the first change, and an item without a time does not tell
 * which. So such items wait for a list that was asked for after the frame.
 */
final class FirstFrame {
  private final Map<String, StreamedIdentifier> undecided = new LinkedHashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> leftOut = new HashSet<>();
  private boolean current;
  private boolean doubted;
  private boolean listIsLater;
  private long heard;

  /** Begins a connection, whose first frame is yet to come. */
  void begin() {
    current = true;
    undecided.clear();
    named.clear();
    leftOut.clear();
    doubted = false;
    listIsLater = false;
  }

  /** Ends the frame, if it was the first; what comes later proves nothing of it. */
  void end(KnownObjects known) {
    if (current && !undecided.isEmpty()) {
      leftOut.addAll(known.where(id -> !named.contains(id)));
    }
    current = false;
    named.clear();
  }

  /** Returns whether the first frame is being read, or yet to come. */
  boolean isCurrent() {
    return current;
  }

  /** Notes that the frame names an object, and returns whether it had not before. */
  boolean name(String id) {
    return named.add(id);
  }

  /** Returns whether the frame may have been a list: it named all that must have been in one. */
  boolean mayHaveBeenList(Set<String> listed) {
    return Collections.disjoint(leftOut, listed);
  }

  /** Notes that an item of the frame, which is being read now, leaves open what it means. */
  void undecided(String id, StreamedIdentifier item, long now) {
    undecided.put(id, item);
    heard = now;
    listIsLater = false;
  }

  /** Notes that the frame tells an earlier time of an object than was known. */
  void doubt() {
    doubted = true;
    listIsLater = false;
  }

  /** A later item has told what is with the object. */
  void decided(String id) {
    undecided.remove(id);
  }

  /** Returns whether what the frame left open is for a list that was not asked for yet. */
  boolean needsList() {
    return (doubted || !undecided.isEmpty()) && !listIsLater;
  }

  /** Returns when the items that wait, or have waited, were heard. */
  long heard() {
    return heard;
  }

  /** Returns the items that wait, in their order. */
  Map<String, StreamedIdentifier> waiting() {
    return new LinkedHashMap<>(undecided);
  }

  void listAsked() {
    listIsLater = true;
  }

  /** Returns whether the list that has come says whether the object changed. */
  boolean isDecidedByList(String id) {
    return listIsLater && undecided.containsKey(id);
  }

  /** Returns the items that wait no longer, for a list has come that is later. */
  Map<String, StreamedIdentifier> decidedByList() {
    if (!listIsLater) {
      return Map.of();
    }
    Map<String, StreamedIdentifier> decided = waiting();
    undecided.clear();
    leftOut.clear();
    doubted = false;
    return decided;
  }
}
