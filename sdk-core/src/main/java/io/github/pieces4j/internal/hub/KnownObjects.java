package io.github.pieces4j.internal.hub;

import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.stream.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the objects that subscribers were told of, and numbers what they are told.
 *
 * <p>It keeps for each object the time of the last change that subscribers were told of. A time
 * that is newer is never put there without telling: what was to tell it may get lost.
 */
final class KnownObjects {
  private final Map<String, LedgerEntry> entries = new LinkedHashMap<>();
  private long changes;

  /** Puts an object there, and returns what subscribers are to be told. */
  Delta put(String id, Instant version, Origin origin, @Nullable StreamedIdentifier item) {
    changes++;
    LedgerEntry before = entries.get(id);
    if (before == null) {
      entries.put(id, new LedgerEntry(changes, version, origin));
      return Delta.updated(id, origin, item, true, changes, version);
    }
    before.change(changes, version, ofKnown(origin));
    return Delta.updated(id, before.origin(), item, false, before.created, version);
  }

  /** What was told already is no beginning: whoever skips that would keep an old state. */
  private static Origin ofKnown(Origin origin) {
    return origin == Origin.SNAPSHOT ? Origin.RECONCILED : origin;
  }

  /** Removes an object, known or not, and returns what subscribers are to be told. */
  Delta remove(String id, Origin origin, @Nullable StreamedIdentifier item) {
    changes++;
    LedgerEntry entry = entries.remove(id);
    return Delta.deleted(id, origin, item, entry == null ? 0 : entry.created);
  }

  boolean contains(String id) {
    return entries.containsKey(id);
  }

  /** Returns the objects for which this is true. */
  List<String> where(Predicate<String> condition) {
    return entries.keySet().stream().filter(condition).toList();
  }

  /** Returns the time of the last change that was told, null if the object is not known. */
  @Nullable Instant version(String id) {
    LedgerEntry entry = entries.get(id);
    return entry == null ? null : entry.version();
  }

  /** Returns the number of the last change, 0 if there was none. */
  long changes() {
    return changes;
  }

  /** Returns all that is there, as the beginning for a new subscriber. */
  List<Delta> snapshot() {
    List<Delta> deltas = new ArrayList<>(entries.size());
    entries.forEach(
        (id, entry) ->
            deltas.add(
                Delta.updated(id, Origin.SNAPSHOT, null, true, entry.created, entry.version())));
    return deltas;
  }

  /** Returns what was changed after the change of this number and is there. */
  List<Delta> changedSince(long cursor) {
    List<Delta> deltas = new ArrayList<>();
    entries.forEach(
        (id, entry) -> {
          if (entry.changed() > cursor) {
            boolean fresh = entry.created > cursor;
            deltas.add(
                Delta.updated(id, entry.origin(), null, fresh, entry.created, entry.version()));
          }
        });
    return deltas;
  }

  int size() {
    return entries.size();
  }

  void clear() {
    entries.clear();
    changes = 0;
  }
}
