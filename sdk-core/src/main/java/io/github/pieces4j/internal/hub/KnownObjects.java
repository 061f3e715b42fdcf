package io.github.pieces4j.internal.hub;

import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.ChangeKind;
import io.github.pieces4j.stream.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The objects that are there, and numbered changes that subscribers are still to be told.
 *
 * <p>It keeps for each object the time of the last change that is told. A time that is newer is
 * never put there without telling: what was to tell it may get lost.
 */
final class KnownObjects {
  /** The time of what no frame has told. */
  static final long UNHEARD = Long.MIN_VALUE;

  private final Map<String, LedgerEntry> entries = new LinkedHashMap<>();
  private final Map<String, Long> gone = new LinkedHashMap<>();
  private List<Delta> untold = new ArrayList<>();
  private long changes;
  private long told;

  /** Makes room for what a frame may change. */
  void expect(int deltas) {
    if (untold.isEmpty()) {
      untold = new ArrayList<>(deltas);
    }
  }

  /**
   * Puts an object there.
   *
   * @param complete whether all that is there was known before
   * @param heard when a frame told it, {@link #UNHEARD} if none did
   */
  void put(
      String id,
      Instant version,
      Origin origin,
      @Nullable StreamedIdentifier item,
      long heard,
      boolean complete) {
    changes++;
    LedgerEntry before = entries.get(id);
    if (before == null) {
      boolean creation = complete && origin != Origin.SNAPSHOT;
      entries.put(id, new LedgerEntry(changes, creation, version, origin, heard));
      ChangeKind kind = creation ? ChangeKind.CREATED : ChangeKind.UPDATED;
      untold.add(Delta.of(id, kind, origin, item, true, changes, version));
    } else {
      before.change(changes, version, ofKnown(origin));
      before.hear(heard);
      untold.add(
          Delta.of(id, ChangeKind.UPDATED, before.origin(), item, false, before.created, version));
    }
    if (!gone.isEmpty()) {
      gone.remove(id);
    }
  }

  /** What was told already is no beginning: whoever skips that would keep an old state. */
  private static Origin ofKnown(Origin origin) {
    return origin == Origin.SNAPSHOT ? Origin.RECONCILED : origin;
  }

  /** Removes an object, known or not. */
  void remove(String id, Origin origin, @Nullable StreamedIdentifier item) {
    changes++;
    LedgerEntry entry = entries.remove(id);
    untold.add(Delta.deleted(id, origin, item, entry == null ? 0 : entry.created));
  }

  /** Notes that a frame named an object of which it told nothing new. */
  void hear(String id, long now) {
    LedgerEntry entry = entries.get(id);
    if (entry != null) {
      entry.hear(now);
    }
  }

  /** Notes that a frame told that an object is gone. */
  void hearGone(String id, long now) {
    gone.remove(id);
    gone.put(id, now);
  }

  /** Forgets which objects frames told as gone before this time. */
  void forgetGone(long before) {
    for (Iterator<Long> eldest = gone.values().iterator();
        eldest.hasNext() && eldest.next() < before; ) {
      eldest.remove();
    }
  }

  /** Returns when a frame told of an object that is there. */
  long heard(String id) {
    LedgerEntry entry = entries.get(id);
    return entry == null ? UNHEARD : entry.heard();
  }

  /** Returns when a frame told that an object is gone. */
  long heardGone(String id) {
    return gone.getOrDefault(id, UNHEARD);
  }

  boolean contains(String id) {
    return entries.containsKey(id);
  }

  /** Returns the objects for which this is true. */
  List<String> where(Predicate<String> condition) {
    return entries.keySet().stream().filter(condition).toList();
  }

  /** Returns the time of the last change that is told, null if the object is not there. */
  @Nullable Instant version(String id) {
    LedgerEntry entry = entries.get(id);
    return entry == null ? null : entry.version();
  }

  /** Returns how many changes are still to be told. */
  int untold() {
    return untold.size();
  }

  /** Returns the changes that are still to be told, without so many of the first ones. */
  List<Delta> untoldSince(int first) {
    return untold.subList(first, untold.size());
  }

  /**
   * Takes the changes that are to be told now.
   *
   * @param frame the frame that told them, and nothing else; null if none did
   */
  Batch takeUntold(@Nullable StreamedIdentifiers frame) {
    List<Delta> taken = untold.isEmpty() ? List.of() : untold;
    untold = taken.isEmpty() ? untold : new ArrayList<>();
    Batch batch = new Batch(taken, frame, told, false);
    told = changes;
    return batch;
  }

  /** Returns all that is there, as the beginning for a new subscriber. */
  List<Delta> snapshot() {
    List<Delta> deltas = new ArrayList<>(entries.size());
    entries.forEach(
        (id, entry) -> deltas.add(delta(id, entry, ChangeKind.UPDATED, Origin.SNAPSHOT, true)));
    return deltas;
  }

  /** Returns what was changed after the change of this number and is there. */
  List<Delta> changedSince(long cursor) {
    List<Delta> deltas = new ArrayList<>();
    entries.forEach(
        (id, entry) -> {
          if (entry.changed() > cursor) {
            boolean fresh = entry.created > cursor;
            ChangeKind kind = fresh && entry.creation ? ChangeKind.CREATED : ChangeKind.UPDATED;
            deltas.add(delta(id, entry, kind, entry.origin(), fresh));
          }
        });
    return deltas;
  }

  private static Delta delta(
      String id, LedgerEntry entry, ChangeKind kind, Origin origin, boolean fresh) {
    return Delta.of(id, kind, origin, null, fresh, entry.created, entry.version());
  }

  int size() {
    return entries.size();
  }

  void clear() {
    entries.clear();
    gone.clear();
    untold = new ArrayList<>();
    changes = 0;
    told = 0;
  }
}
