package io.github.pieces4j.server.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Keeps what was flushed in maps, and what was only taken over beside them. */
final class MapStore implements ObjectStore {
  private final Map<StoredKind, Map<String, byte[]>> durable = new EnumMap<>(StoredKind.class);
  private final List<List<ObjectChange>> takenOver = new ArrayList<>();
  private boolean broken;

  @Override
  public void read(StoredKind kind, BiConsumer<String, byte[]> reader) {
    objects(kind).forEach(reader);
  }

  @Override
  public synchronized void apply(List<ObjectChange> changes) {
    takenOver.add(changes);
  }

  @Override
  public synchronized void flush() {
    if (broken && !takenOver.isEmpty()) {
      throw new IllegalStateException("the disk is full");
    }
    takenOver.forEach(changes -> changes.forEach(this::write));
    takenOver.clear();
  }

  private void write(ObjectChange change) {
    Map<String, byte[]> objects = objects(change.kind());
    Optional<byte[]> json = change.json();
    json.ifPresentOrElse(it -> objects.put(change.id(), it), () -> objects.remove(change.id()));
  }

  /** Puts an object there as it stands, without any server. */
  void put(StoredKind kind, String id, byte[] json) {
    objects(kind).put(id, json);
  }

  Map<String, byte[]> objects(StoredKind kind) {
    return durable.computeIfAbsent(kind, it -> new TreeMap<>());
  }

  /** Lets each flush of changes fail from now on. */
  synchronized void breakDown() {
    broken = true;
  }
}
