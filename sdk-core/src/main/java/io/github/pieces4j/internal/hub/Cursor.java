package io.github.pieces4j.internal.hub;

import io.github.pieces4j.stream.ChangeKind;
import io.github.pieces4j.stream.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * A cursor into the numbered changes of the ledger, for a subscriber that fell far behind.
 *
 * <p>The ledger knows what changed since, so only deletions of what the subscriber knows are kept.
 * A subscriber that asks for nothing then costs neither memory nor time.
 */
final class Cursor {
  private static final long NOTHING = -1;

  private final long cursor;
  private final boolean fromBeginning;
  private final Set<String> deleted = new HashSet<>();
  private long later = NOTHING;
  private int passed;

  /**
   * Creates a cursor at the first change that the subscriber does not get.
   *
   * @param first what the subscriber did not get first; the rest it got or has in its buffer
   */
  Cursor(Batch first) {
    cursor = first.before();
    fromBeginning = first.beginning();
  }

  /** Passes over a batch, which the subscriber does not get. */
  void pass(Batch batch) {
    if (later == NOTHING && !batch.beginning()) {
      later = batch.before();
    }
    passed += batch.deltas().size();
    for (Delta delta : batch.deltas()) {
      if (delta.event().isDeleted() && delta.created() <= cursor) {
        deleted.add(delta.id());
      }
    }
  }

  /**
   * Returns what the subscriber has to be told.
   *
   * @param changedSince returns what is there and was changed after the change of a number
   */
  List<Delta> missed(LongFunction<List<Delta>> changedSince) {
    Set<String> changed = changedAfterBeginning(changedSince);
    List<Delta> missed = new ArrayList<>();
    for (Delta delta : changedSince.apply(cursor)) {
      boolean cameBack = deleted.remove(delta.id());
      boolean begins = fromBeginning && !changed.contains(delta.id());
      Origin origin = begins ? Origin.SNAPSHOT : delta.event().origin();
      ChangeKind kind = begins || cameBack ? ChangeKind.UPDATED : delta.event().kind();
      missed.add(
          Delta.of(
              delta.id(),
              kind,
              origin,
              null,
              delta.fresh() && !cameBack,
              delta.created(),
              delta.version()));
    }
    deleted.forEach(id -> missed.add(Delta.deleted(id, Origin.LIVE, null, cursor)));
    return missed;
  }

  /** What changed before a subscriber came is its beginning, however the stream learned of it. */
  private Set<String> changedAfterBeginning(LongFunction<List<Delta>> changedSince) {
    return fromBeginning && later != NOTHING
        ? changedSince.apply(later).stream().map(Delta::id).collect(Collectors.toSet())
        : Set.of();
  }

  /** Returns how many events became pointless. */
  int conflated(List<Delta> missed) {
    return Math.max(0, passed - missed.size());
  }
}
