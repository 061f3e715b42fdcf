package io.github.pieces4j.server.emulator;

import io.github.pieces4j.server.store.ObjectChange;
import io.github.pieces4j.server.store.ObjectStore;
import io.github.pieces4j.server.store.StoredKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what an action changes and hands it to the store as one; only {@link #flush} may be used
 * without holding the state's lock.
 */
final class Journal {
  private record Place(StoredKind kind, String id) {}

  private final Map<Place, ObjectChange> changes = new LinkedHashMap<>();
  private final ObjectStore store;

  Journal(ObjectStore store) {
    this.store = store;
  }

  ObjectStore store() {
    return store;
  }

  /** Notes what an object is now, null for nothing; only its last state counts. */
  void changed(StoredKind kind, String id, @Nullable Object object) {
    changes.put(new Place(kind, id), new ObjectChange(kind, id, object));
  }

  /** Hands over what was noted since the last time. */
  void handOver() {
    if (!changes.isEmpty()) {
      List<ObjectChange> action = List.copyOf(changes.values());
      changes.clear();
      orRefuse(() -> store.apply(action));
    }
  }

  /** Waits until all that was handed over is durable. */
  void flush() {
    orRefuse(store::flush);
  }

  private static void orRefuse(Runnable use) {
    try {
      use.run();
    } catch (RuntimeException e) {
      throw Refusal.failed("The store failed: " + e.getMessage());
    }
  }
}
