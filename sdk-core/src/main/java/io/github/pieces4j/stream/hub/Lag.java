package io.github.pieces4j.stream.hub;

import io.github.pieces4j.stream.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Stands for all that a subscriber has not got since it fell far behind.
 *
 * <p>The ledger knows what changed since, so only deletions of what the subscriber knows are kept.
 * A subscriber that asks for nothing then costs neither memory nor time.
 */
final class Lag {
  private final long cursor;
  private final Origin origin;
  private final Set<String> deleted = new HashSet<>();
  private int passed;
  private boolean asked;

  /**
   * Begins to lag.
   *
   * @param cursor the number of the last change that the subscriber got or has in its buffer
   * @param origin how the stream came to know of the first change that it has not got
   */
  Lag(long cursor, Origin origin) {
    this.cursor = cursor;
    this.origin = origin;
  }

  long cursor() {
    return cursor;
  }

  void pass(Publication publication) {
    passed += publication.deltas().size();
    for (Delta delta : publication.deltas()) {
      if (delta.event().isDeleted() && delta.created() <= cursor) {
        deleted.add(delta.id());
      }
    }
  }

  /** Tells once whether what was missed should be asked for. */
  boolean ask() {
    boolean first = !asked;
    asked = true;
    return first;
  }

  /**
   * Returns what the subscriber has to be told.
   *
   * @param changed what changed since and is there
   */
  Publication missed(List<Delta> changed) {
    List<Delta> missed = new ArrayList<>(changed.size() + deleted.size());
    for (Delta delta : changed) {
      boolean cameBack = deleted.remove(delta.id());
      boolean fresh = delta.fresh() && !cameBack;
      missed.add(Delta.updated(delta.id(), origin, null, fresh, delta.created()));
    }
    deleted.forEach(id -> missed.add(Delta.deleted(id, Origin.LIVE, null, cursor)));
    return new Publication(missed, null, cursor);
  }

  /** Returns how many events became pointless. */
  int conflated(List<Delta> missed) {
    return Math.max(0, passed - missed.size());
  }
}
