package io.github.pieces4j.stream.hub;

import static io.github.pieces4j.json.IdentifierList.UNKNOWN;

import io.github.pieces4j.json.IdentifierList;
import io.github.pieces4j.model.common.GroupedTimestamp;
import io.github.pieces4j.model.stream.StreamedIdentifier;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows which objects the server has, and turns frames and lists into what changed; for one thread.
 *
 * <p>It keeps for each object the time of the last change that subscribers were told of. A time
 * that is newer is never put there without telling: what was to tell it may get lost.
 */
final class IdentifierLedger {
  private final IdentifierSource<?> source;
  private final boolean reconciles;
  private final Map<String, Instant> known = new LinkedHashMap<>();
  private final ToldByFrames told = new ToldByFrames();
  private final FirstFrame firstFrame = new FirstFrame();
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
    told.connected(reconciles);
  }

  /** Is told that a list is being asked for: what frames say from now on goes before it. */
  void listAsked() {
    firstFrame.listAsked();
    told.listAsked();
  }

  /** Is told that a change was lost: what frames told before is no longer all there is to know. */
  void missed() {
    told.missed();
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
    boolean first = firstFrame.isCurrent();
    boolean deleted = Boolean.TRUE.equals(item.deleted());
    if (deleted) {
      remove(id, item, deltas);
    } else if (!first || isNews(id, item)) {
      put(id, item, frameOrigin(), deltas);
    }
    if (first || told.isListAwaited()) {
      told.add(id, deleted);
    }
  }

  private void remove(String id, StreamedIdentifier item, List<Delta> deltas) {
    firstFrame.decided(id);
    if (known.remove(id) != null || !reconciles) {
      deltas.add(Delta.deleted(id, Origin.LIVE, item));
    }
  }

  private void put(String id, StreamedIdentifier item, Origin origin, List<Delta> deltas) {
    firstFrame.decided(id);
    boolean fresh = known.put(id, version(item)) == null;
    deltas.add(Delta.updated(id, origin, item, fresh));
  }

  /** Tells whether an item of the first frame is a change, as far as that can be told yet. */
  private boolean isNews(String id, StreamedIdentifier item) {
    Instant before = known.get(id);
    Instant version = version(item);
    if (version != UNKNOWN && version.equals(before)) {
      return false;
    }
    boolean created = before == null && !told.isListAwaited();
    if (reconciles && !created && (version == UNKNOWN || before == UNKNOWN)) {
      firstFrame.undecided(id, item);
      return false;
    }
    boolean repeated = version == UNKNOWN && told.contains(id);
    return !repeated;
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
    putUnlisted(firstFrame.decidedByList(), deltas);
    told.listed();
    reconciled = true;
    return deltas;
  }

  private void removeUnlisted(Set<String> listed, List<Delta> deltas) {
    for (Iterator<String> ids = known.keySet().iterator(); ids.hasNext(); ) {
      String id = ids.next();
      if (!listed.contains(id) && !told.contains(id)) {
        ids.remove();
        deltas.add(Delta.deleted(id, Origin.RECONCILED, null));
      }
    }
  }

  private void compare(String id, Instant version, List<Delta> deltas) {
    Instant before = known.get(id);
    boolean unheard = !told.contains(id) || firstFrame.isDecidedByList(id);
    boolean news =
        before == null
            ? !told.asDeleted(id)
            : unheard && version != UNKNOWN && !version.equals(before);
    if (news) {
      known.put(id, version);
      deltas.add(Delta.updated(id, listOrigin(), null, before == null));
    }
  }

  /** The list may not know yet what the first frame named. */
  private void putUnlisted(Map<String, StreamedIdentifier> items, List<Delta> deltas) {
    items.forEach(
        (id, item) -> {
          if (!known.containsKey(id)) {
            put(id, item, listOrigin(), deltas);
          }
        });
  }

  /**
   * Is told that no list came: new objects of the first frame are not held back any longer.
   *
   * @param forGood whether none will come, so that none will tell either whether the others changed
   */
  List<Delta> listFailed(boolean forGood) {
    List<Delta> deltas = new ArrayList<>();
    putUnlisted(firstFrame.waiting(), deltas);
    if (forGood) {
      firstFrame.waiting().forEach((id, item) -> put(id, item, listOrigin(), deltas));
    }
    return deltas;
  }

  private Origin listOrigin() {
    return reconciled ? Origin.RECONCILED : Origin.SNAPSHOT;
  }

  /** The first frame tells what was before it, unless a list has told that already. */
  private Origin frameOrigin() {
    boolean early = firstFrame.isCurrent() && (told.isListAwaited() || !reconciles);
    return early ? listOrigin() : Origin.LIVE;
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
