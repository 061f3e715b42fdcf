package io.github.pieces4j.server.emulator;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.server.store.ObjectStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads what a store holds. */
final class StoredObjects {
  private StoredObjects() {}

  /**
   * Returns all objects of a kind in the order of their creation.
   *
   * @throws PiecesConfigurationException if one cannot be read, for it would be lost otherwise
   */
  static <T extends Identified> List<T> of(ObjectKind<T> kind, ObjectStore store) {
    List<T> objects = new ArrayList<>();
    store.read(kind.stored(), (id, json) -> objects.add(decoded(kind, id, json)));
    Comparator<T> byCreation =
        Comparator.comparing(
            (T object) -> kind.created().apply(object).value(), Instant::compareTo);
    objects.sort(byCreation.thenComparing(Identified::id));
    return objects;
  }

  private static <T extends Identified> T decoded(ObjectKind<T> kind, String id, byte[] json) {
    try {
      return PiecesJson.decode(json, kind.type());
    } catch (PiecesDecodeException e) {
      throw new PiecesConfigurationException(
          "the stored " + kind.name() + " " + id + " cannot be read: " + e.getMessage(), e);
    }
  }
}
