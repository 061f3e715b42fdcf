package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import io.github.pieces4j.model.GroupedTimestampBuilder;
import io.github.pieces4j.model.ReferencedConversationBuilder;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifierBuilder;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.model.StreamedIdentifiersBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Keeps conversations and tells an open socket of each change, when the test delivers it. */
final class SimulatedServer {
  private static final Duration NEVER = Duration.ofDays(-1);

  private final boolean lean;
  private final boolean firstFrameIsList;
  private final Map<String, Instant> versions = new TreeMap<>();
  private final Map<String, Instant> before = new HashMap<>();
  private final Map<String, Duration> changed = new HashMap<>();
  private final Map<String, Instant> gone = new TreeMap<>();
  private final Deque<List<StreamedIdentifier>> frames = new ArrayDeque<>();
  private VirtualTransport.Socket socket;
  private final NavigableMap<Long, Map<String, Instant>> history = new TreeMap<>();
  private final VirtualTransport transport;
  private final Duration maxLag;
  private long changes;
  private boolean firstFrameIsUntold;

  SimulatedServer(
      VirtualTransport transport, boolean lean, boolean firstFrameIsList, Duration maxLag) {
    this.transport = transport;
    this.maxLag = maxLag;
    remember();
    this.lean = lean;
    this.firstFrameIsList = firstFrameIsList;
  }

  private void remember() {
    history.put(transport.nanoTime(), new TreeMap<>(versions));
  }

  /** Returns what there was this long ago. */
  private Map<String, Instant> before(Duration lag) {
    var entry = history.floorEntry(transport.nanoTime() - lag.toNanos());
    return entry == null ? Map.of() : entry.getValue();
  }

  Map<String, Instant> versions() {
    return versions;
  }

  String create() {
    String id = "c" + changes;
    change(id);
    return id;
  }

  void update(int choice) {
    if (!versions.isEmpty()) {
      change(choose(versions, choice));
    }
  }

  /**
   * Takes an object back to an earlier time, as a restored backup does. A reading that is behind
   * this change is newer than it, and nobody can know, so none is.
   */
  void revert(int choice) {
    if (!versions.isEmpty()) {
      String id = choose(versions, choice);
      change(id, versions.get(id).minusMillis(1));
      changed.put(id, NEVER);
    }
  }

  private void change(String id) {
    change(id, Instant.ofEpochSecond(++changes));
  }

  private void change(String id, Instant version) {
    before.put(id, versions.put(id, version));
    changed.put(id, transport.time());
    remember();
    tell(item(id, lean ? null : version, false));
  }

  /** Brings back an object that is gone, as it was, as whoever imports it does, or anew. */
  void revive(int choice) {
    if (!gone.isEmpty()) {
      String id = choose(gone, choice);
      Instant version = gone.remove(id);
      change(id, choice % 2 == 0 ? version : Instant.ofEpochSecond(++changes));
    }
  }

  void delete(int choice) {
    if (!versions.isEmpty()) {
      String id = choose(versions, choice);
      gone.put(id, versions.remove(id));
      remember();
      tell(item(id, null, true));
    }
  }

  /** Returns whether reads of the object may still bring what was before its last change. */
  boolean mayLag(String id) {
    return versions.containsKey(id)
        && transport.time().minus(changed.get(id)).compareTo(maxLag) < 0;
  }

  /** Returns the version before the last change, null if there was none. */
  Instant before(String id) {
    return before.get(id);
  }

  private static String choose(Map<String, Instant> objects, int choice) {
    return new ArrayList<>(objects.keySet()).get(choice % objects.size());
  }

  private void tell(StreamedIdentifier... items) {
    if (isConnected()) {
      frames.add(Arrays.asList(items));
    }
  }

  boolean isConnected() {
    return socket != null && socket.open && !socket.canceled;
  }

  void accept(VirtualTransport.Socket opening, Duration lag) {
    frames.clear();
    socket = opening;
    firstFrameIsUntold = firstFrameIsList;
    if (firstFrameIsList) {
      frames.add(
          before(lag).entrySet().stream()
              .map(entry -> item(entry.getKey(), lean ? null : entry.getValue(), false))
              .toList());
    }
    opening.accept();
  }

  /** Makes one frame of the latest two that tell changes. */
  void tellTogether() {
    if (frames.size() > (firstFrameIsUntold ? 2 : 1)) {
      List<StreamedIdentifier> later = frames.removeLast();
      List<StreamedIdentifier> both = new ArrayList<>(frames.removeLast());
      both.addAll(later);
      frames.addLast(both);
    }
  }

  void disconnect() {
    frames.clear();
    if (isConnected()) {
      socket.end();
    }
  }

  boolean hasFrames() {
    return isConnected() && !frames.isEmpty();
  }

  /** Delivers the next frame; a bad item takes the place of its first one if it is damaged. */
  void deliver(boolean damaged) {
    if (hasFrames()) {
      List<StreamedIdentifier> items = next();
      boolean bad = damaged && !items.isEmpty();
      List<StreamedIdentifier> readable = bad ? items.subList(1, items.size()) : items;
      socket.listener.received(new StreamFrame(frame(readable), bad ? 1 : 0, null));
    }
  }

  /** Delivers the next frame as one that nobody can read. */
  void deliverGarbage() {
    if (hasFrames()) {
      next();
      socket.listener.skipped(new PiecesStreamException("garbage", null, null));
    }
  }

  private List<StreamedIdentifier> next() {
    firstFrameIsUntold = false;
    return frames.poll();
  }

  IdentifierList list(boolean withVersions, Duration lag) {
    Map<String, Instant> listed = new TreeMap<>(before(lag));
    if (!withVersions) {
      listed.replaceAll((id, version) -> IdentifierList.UNKNOWN);
    }
    return new IdentifierList(listed);
  }

  static StreamedIdentifiers frame(List<StreamedIdentifier> items) {
    return StreamedIdentifiersBuilder.builder().iterable(items).build();
  }

  static StreamedIdentifier item(String id, Instant updated, boolean deleted) {
    return StreamedIdentifierBuilder.builder()
        .conversation(ReferencedConversationBuilder.builder().id(id).build())
        .updated(updated == null ? null : GroupedTimestampBuilder.builder().value(updated).build())
        .deleted(deleted ? Boolean.TRUE : null)
        .build();
  }
}
