package io.github.pieces4j.internal.hub;

import static io.github.pieces4j.internal.json.IdentifierList.UNKNOWN;

import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The objects that the server has, as frames and lists tell, and what changed of them that
 * subscribers were not told; for one thread.
 *
 * <p>What was found stays here until it is taken: a failure in the midst of a frame or a list loses
 * none of it.
 */
final class IdentifierLedger {
  private final IdentifierSource<?> source;
  private final boolean reconciles;
  private final ListStaleness staleness;
  private final KnownObjects known = new KnownObjects();
  private final FirstFrame firstFrame = new FirstFrame();
  private boolean listsCome;
  private boolean reconciled;
  private boolean complete;

  /**
   * Creates an empty ledger.
   *
   * @param reconciles whether lists will come
   * @param staleness how far lists go before what frames tell
   */
  IdentifierLedger(IdentifierSource<?> source, boolean reconciles, ListStaleness staleness) {
    this.source = source;
    this.reconciles = reconciles;
    this.staleness = staleness;
  }

  /** Begins a connection: its first frame may be a list of all that is there, or a change. */
  void connected() {
    firstFrame.begin();
    listsCome = reconciles;
    staleness.connected(reconciles);
  }

  /** Begins to wait for a list; what frames say from now on goes before it. */
  void listAsked() {
    firstFrame.listAsked();
    staleness.asked();
  }

  /** Learns that a change was lost, so that a list has to tell it. */
  void missed() {
    staleness.missed();
  }

  /** Returns whether a list must be asked for to decide what the first frame meant. */
  boolean needsList() {
    return firstFrame.needsList();
  }

  /** Returns when the lists so far are to be confirmed by one more; null if they need not be. */
  @Nullable Duration untilConfirmation() {
    return staleness.untilConfirmation();
  }

  /** Takes a frame, and returns what subscribers are to be told. */
  Batch received(StreamedIdentifiers frame) {
    boolean complete = known.untold() == 0;
    take(frame.iterable());
    // Whoever got the frame as it came would believe what only a list decides.
    return known.takeUntold(complete && !needsList() ? frame : null);
  }

  private void take(List<StreamedIdentifier> items) {
    long now = staleness.now();
    known.expect(items.size());
    known.forgetGone(staleness.horizon());
    for (StreamedIdentifier item : items) {
      String id = source.identifier(item);
      if (id != null) {
        take(id, item, now);
      }
    }
    if (firstFrame.isCurrent()) {
      staleness.firstFrame();
      firstFrame.end(known);
    }
    reconciled |= !listsCome;
  }

  private void take(String id, StreamedIdentifier item, long now) {
    boolean first = firstFrame.isCurrent();
    boolean repeated = first && !firstFrame.name(id);
    if (Boolean.TRUE.equals(item.deleted())) {
      remove(id, item, now);
    } else if (!first || isNews(id, item, repeated, now)) {
      put(id, item, frameOrigin(), now);
    } else {
      known.hear(id, now);
    }
  }

  private void remove(String id, StreamedIdentifier item, long now) {
    firstFrame.decided(id);
    if (known.contains(id) || !listsCome) {
      known.remove(id, Origin.LIVE, item);
    }
    if (listsCome) {
      known.hearGone(id, now);
    }
  }

  private void put(String id, StreamedIdentifier item, Origin origin, long now) {
    firstFrame.decided(id);
    known.put(id, version(item), origin, item, now, complete);
  }

  /** Returns whether an item of the first frame is a change, as far as that can be told yet. */
  private boolean isNews(String id, StreamedIdentifier item, boolean repeated, long now) {
    Instant before = known.version(id);
    Instant version = version(item);
    if (version != UNKNOWN && before != null && !version.isAfter(before)) {
      return version.isBefore(before) && !doubt();
    }
    boolean created = before == null && !staleness.isListAwaited();
    if (listsCome && !created && (version == UNKNOWN || before == UNKNOWN)) {
      firstFrame.undecided(id, item, now);
      return false;
    }
    return version != UNKNOWN || !repeated;
  }

  /**
   * Leaves an earlier time than the known one to the lists that follow, and returns whether there
   * will be any: even a list that comes as a frame may be behind.
   */
  private boolean doubt() {
    if (listsCome) {
      firstFrame.doubt();
      staleness.missed();
    }
    return listsCome;
  }

  private static Instant version(StreamedIdentifier item) {
    GroupedTimestamp updated = item.updated();
    return updated == null ? UNKNOWN : updated.value();
  }

  /** Takes a list of all that is there, and returns what subscribers are to be told. */
  Batch listed(IdentifierList list) {
    Set<String> listed = list.versions().keySet();
    int before = known.untold();
    known
        .where(id -> !listed.contains(id) && !staleness.prefersFrame(known.heard(id)))
        .forEach(id -> known.remove(id, Origin.RECONCILED, null));
    boolean mayBeList = firstFrame.mayHaveBeenList(listed);
    list.versions().forEach(this::compare);
    decide(firstFrame.decidedByList(), mayBeList, known.untoldSince(before));
    staleness.listed();
    reconciled = true;
    complete = true;
    return known.takeUntold(null);
  }

  private void compare(String id, Instant version) {
    Instant before = known.version(id);
    boolean news =
        before == null
            ? !staleness.prefersFrame(known.heardGone(id))
            : staleness.isNews(version, before, known.heard(id), firstFrame.isDecidedByList(id));
    if (news) {
      known.put(id, version, listOrigin(), null, KnownObjects.UNHEARD, complete);
    }
  }

  /**
   * Decides what the first frame meant. If it was no list, it told changes, also those that a list
   * may not show yet.
   */
  private void decide(Map<String, StreamedIdentifier> items, boolean mayBeList, List<Delta> found) {
    // What was lost after the frame, a later list has to tell.
    long heard = firstFrame.heard();
    Set<String> shown = found.stream().map(Delta::id).collect(Collectors.toSet());
    items.forEach(
        (id, item) -> {
          boolean there = known.contains(id);
          if (!shown.contains(id) && !(there && mayBeList)) {
            put(id, item, there ? Origin.LIVE : listOrigin(), heard);
          }
        });
  }

  /**
   * Learns that no list came: new objects of the first frame are not held back any longer.
   *
   * @param forGood whether none will come, so that none will tell either whether the others changed
   * @return what subscribers are to be told
   */
  Batch listFailed(boolean forGood) {
    long heard = firstFrame.heard();
    firstFrame
        .waiting()
        .forEach(
            (id, item) -> {
              if (forGood || !known.contains(id)) {
                put(id, item, listOrigin(), heard);
              }
            });
    if (forGood) {
      listsCome = false;
      staleness.listsEnded();
    } else {
      staleness.listFailed();
    }
    return known.takeUntold(null);
  }

  private Origin listOrigin() {
    return reconciled ? Origin.RECONCILED : Origin.SNAPSHOT;
  }

  /** The first frame tells what was before it, unless a list has told that already. */
  private Origin frameOrigin() {
    boolean early = firstFrame.isCurrent() && (staleness.isListAwaited() || !listsCome);
    return early ? listOrigin() : Origin.LIVE;
  }

  /** Returns the objects, for those who begin with them or catch up. */
  KnownObjects known() {
    return known;
  }

  /** Forgets everything. */
  void clear() {
    known.clear();
    staleness.listsEnded();
    connected();
    reconciled = false;
    complete = false;
  }
}
