package io.github.pieces4j.stream.hub;

import static io.github.pieces4j.json.IdentifierList.UNKNOWN;

import io.github.pieces4j.json.IdentifierList;
import io.github.pieces4j.model.common.GroupedTimestamp;
import io.github.pieces4j.model.stream.StreamedIdentifier;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows which objects the server has, and turns frames and lists into what changed; for one thread.
 *
 * <p>What a frame says goes before a list that was asked for earlier, for the list may be older.
 */
final class IdentifierLedger {
  private final IdentifierSource<?> source;
  private final boolean reconciles;
  private final Map<String, Instant> known = new LinkedHashMap<>();
  private final Set<String> touched = new HashSet<>();
  private final Set<String> deleted = new HashSet<>();
  private final FirstFrame firstFrame = new FirstFrame();
  private boolean awaitsList;
  private boolean reconciled;

  /**
   * Creates an empty ledger.
   *
   * @param reconciles whether lists will come
   */
  IdentifierLedger(IdentifierSource<?> source, boolean reconciles) {
    this.source = source;
    this.reconciles = reconciles;
  }

  /** Begins a connection: its first frame may be a list of all that is there, or a change. */
  void connected() {
    firstFrame.begin();
    forgetFrames();
    awaitsList = reconciles;
  }

  /** Is told that a list is being asked for: what frames say from now on goes before it. */
  void listAsked() {
    firstFrame.listAsked();
    if (!awaitsList) {
      forgetFrames();
      awaitsList = true;
    }
  }

  /** Tells whether a list is needed to decide what the first frame meant. */
  boolean needsList() {
    return firstFrame.isUndecided();
  }

  /** Takes the items of a frame and returns what changed. */
  List<Delta> frame(List<StreamedIdentifier> items) {
    List<Delta> deltas = new ArrayList<>(items.size());
    for (StreamedIdentifier item : items) {
      String id = source.identifier(item);
      if (id != null) {
        take(id, item, deltas);
      }
    }
    firstFrame.end();
    reconciled |= !reconciles;
    return deltas;
  }

  private void take(String id, StreamedIdentifier item, List<Delta> deltas) {
    if (Boolean.TRUE.equals(item.deleted())) {
      remove(id, item, deltas);
    } else if (!(firstFrame.isCurrent() && isSettled(id, version(item)))) {
      put(id, item, deltas);
    }
    if (awaitsList || firstFrame.isCurrent()) {
      touched.add(id);
    }
  }

  private void remove(String id, StreamedIdentifier item, List<Delta> deltas) {
    firstFrame.decided(id);
    if (awaitsList) {
      deleted.add(id);
    }
    if (known.remove(id) != null || !reconciles) {
      deltas.add(Delta.deleted(id, Origin.LIVE, item));
    }
  }

  private void put(String id, StreamedIdentifier item, List<Delta> deltas) {
    firstFrame.decided(id);
    deleted.remove(id);
    boolean fresh = known.put(id, version(item)) == null;
    deltas.add(Delta.updated(id, origin(), item, fresh));
  }

  /** Tells whether an item of the first frame says nothing new, or nothing before a list came. */
  private boolean isSettled(String id, Instant version) {
    Instant before = known.get(id);
    boolean repeated = touched.contains(id);
    if (version == UNKNOWN ? repeated : version.equals(before)) {
      return true;
    }
    boolean bothTold = before != UNKNOWN && version != UNKNOWN;
    boolean undecidable = reconciles && before != null && !repeated && !bothTold;
    if (undecidable) {
      firstFrame.undecided(id);
    }
    return undecidable;
  }

  private Origin origin() {
    if (!firstFrame.isCurrent() || (reconciles && !awaitsList)) {
      return Origin.LIVE;
    }
    return reconciled ? Origin.RECONCILED : Origin.SNAPSHOT;
  }

  private static Instant version(StreamedIdentifier item) {
    GroupedTimestamp updated = item.updated();
    return updated == null ? UNKNOWN : updated.value();
  }

  /** Takes a list of all that is there and returns what changed. */
  List<Delta> listed(IdentifierList list) {
    List<Delta> deltas = new ArrayList<>();
    removeUnlisted(list.versions().keySet(), deltas);
    list.versions().forEach((id, version) -> compare(id, version, deltas));
    firstFrame.listed();
    forgetFrames();
    awaitsList = false;
    reconciled = true;
    return deltas;
  }

  private void removeUnlisted(Set<String> listed, List<Delta> deltas) {
    for (Iterator<String> ids = known.keySet().iterator(); ids.hasNext(); ) {
      String id = ids.next();
      if (!listed.contains(id) && !touched.contains(id)) {
        ids.remove();
        deltas.add(Delta.deleted(id, Origin.RECONCILED, null));
      }
    }
  }

  private void compare(String id, Instant version, List<Delta> deltas) {
    Instant before = known.get(id);
    if (before == null) {
      if (!deleted.contains(id)) {
        known.put(id, version);
        deltas.add(Delta.updated(id, listOrigin(), null, true));
      }
    } else if (version != UNKNOWN && !version.equals(before)) {
      boolean told = touched.contains(id) && !firstFrame.isDecidedByList(id);
      if (!told || before == UNKNOWN) {
        known.put(id, version);
      }
      if (!told) {
        deltas.add(Delta.updated(id, Origin.RECONCILED, null, false));
      }
    }
  }

  private Origin listOrigin() {
    return reconciled ? Origin.RECONCILED : Origin.SNAPSHOT;
  }

  private void forgetFrames() {
    touched.clear();
    deleted.clear();
  }

  /** Returns all that is there, as the beginning for a new subscriber. */
  List<Delta> snapshot() {
    List<Delta> deltas = new ArrayList<>(known.size());
    known.keySet().forEach(id -> deltas.add(Delta.updated(id, Origin.SNAPSHOT, null, true)));
    return deltas;
  }

  int size() {
    return known.size();
  }

  /** Forgets everything. */
  void clear() {
    known.clear();
    connected();
    reconciled = false;
  }
}
