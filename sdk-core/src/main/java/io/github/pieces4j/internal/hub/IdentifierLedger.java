package io.github.pieces4j.internal.hub;

import static io.github.pieces4j.internal.json.IdentifierList.UNKNOWN;

import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Knows which objects the server has, and turns frames and lists into what changed; for one thread.
 */
final class IdentifierLedger {
  private final IdentifierSource<?> source;
  private final boolean reconciles;
  private final KnownObjects known = new KnownObjects();
  private final ToldByFrames told = new ToldByFrames();
  private final FirstFrame firstFrame = new FirstFrame();
  private boolean listsCome;
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
    listsCome = reconciles;
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

  /** Tells whether a list must be asked for to decide what the first frame meant. */
  boolean needsList() {
    return firstFrame.needsList();
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
    firstFrame.end(known);
    reconciled |= !listsCome;
    return deltas;
  }

  private void take(String id, StreamedIdentifier item, List<Delta> deltas) {
    boolean first = firstFrame.isCurrent();
    if (first) {
      firstFrame.name(id);
    }
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
    if (known.contains(id) || !listsCome) {
      deltas.add(known.remove(id, Origin.LIVE, item));
    }
  }

  private void put(String id, StreamedIdentifier item, Origin origin, List<Delta> deltas) {
    firstFrame.decided(id);
    deltas.add(known.put(id, version(item), origin, item));
  }

  /** Tells whether an item of the first frame is a change, as far as that can be told yet. */
  private boolean isNews(String id, StreamedIdentifier item) {
    Instant before = known.version(id);
    Instant version = version(item);
    if (version != UNKNOWN && version.equals(before)) {
      return false;
    }
    boolean created = before == null && !told.isListAwaited();
    if (listsCome && !created && (version == UNKNOWN || before == UNKNOWN)) {
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
    boolean mayBeList = firstFrame.mayHaveBeenList(list.versions().keySet());
    list.versions().forEach((id, version) -> compare(id, version, deltas));
    decide(firstFrame.decidedByList(), mayBeList, deltas);
    told.listed();
    reconciled = true;
    return deltas;
  }

  private void removeUnlisted(Set<String> listed, List<Delta> deltas) {
    Predicate<String> gone = id -> !listed.contains(id) && !told.contains(id);
    known.where(gone).forEach(id -> deltas.add(known.remove(id, Origin.RECONCILED, null)));
  }

  private void compare(String id, Instant version, List<Delta> deltas) {
    Instant before = known.version(id);
    boolean unheard = !told.contains(id) || firstFrame.isDecidedByList(id);
    boolean news =
        before == null
            ? !told.asDeleted(id)
            : unheard && version != UNKNOWN && !version.equals(before);
    if (news) {
      deltas.add(known.put(id, version, listOrigin(), null));
    }
  }

  /**
   * Decides what the first frame meant. If it was no list, it told changes, also those that a list
   * may not show yet.
   */
  private void decide(
      Map<String, StreamedIdentifier> items, boolean mayBeList, List<Delta> deltas) {
    if (items.isEmpty()) {
      return;
    }
    Set<String> shown = deltas.stream().map(Delta::id).collect(Collectors.toSet());
    Map<String, StreamedIdentifier> rest = new LinkedHashMap<>(items);
    rest.keySet().removeIf(shown::contains);
    Map<String, StreamedIdentifier> old = new LinkedHashMap<>(rest);
    old.keySet().removeIf(id -> !known.contains(id));
    putUnlisted(rest, deltas);
    if (!mayBeList) {
      old.forEach((id, item) -> put(id, item, Origin.LIVE, deltas));
    }
  }

  /** The list may not know yet what the first frame named. */
  private void putUnlisted(Map<String, StreamedIdentifier> items, List<Delta> deltas) {
    items.forEach(
        (id, item) -> {
          if (!known.contains(id)) {
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
      listsCome = false;
      told.listed();
    }
    return deltas;
  }

  private Origin listOrigin() {
    return reconciled ? Origin.RECONCILED : Origin.SNAPSHOT;
  }

  /** The first frame tells what was before it, unless a list has told that already. */
  private Origin frameOrigin() {
    boolean early = firstFrame.isCurrent() && (told.isListAwaited() || !listsCome);
    return early ? listOrigin() : Origin.LIVE;
  }

  /** Returns the number of the last change, 0 if there was none. */
  long changes() {
    return known.changes();
  }

  /** Returns all that is there, as the beginning for a new subscriber. */
  List<Delta> snapshot() {
    return known.snapshot();
  }

  /** Returns what is there and was changed after the change of this number. */
  List<Delta> changedSince(long cursor) {
    return known.changedSince(cursor);
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
