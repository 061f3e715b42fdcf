package io.github.pieces4j.server.state;

import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Link;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoreTransaction;
import io.github.pieces4j.server.store.StoredObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be done with annotations. */
public final class AnnotationStore {
  private AnnotationStore() {}

  /** Creates an annotation of what its seed names. */
  public static String create(StoreTransaction store, JsonObject seed) {
    return Objects.told(store, Kind.ANNOTATION, plant(store, seed));
  }

  /** Stores an annotation of a seed and returns its identifier. */
  static String plant(StoreTransaction store, JsonObject seed) {
    JsonObject annotation = SeededObjects.annotation(seed);
    Map<Relation, List<Link>> links = Links.takenFrom(annotation, Kind.ANNOTATION);
    Links.require(store, links);
    String id = Objects.id(annotation);
    Objects.put(store, Kind.ANNOTATION, annotation, Links.isAny(links));
    Links.join(store, id, links);
    return id;
  }

  /** Returns the identifiers of the conversations that an annotation is about. */
  public static Set<String> conversations(StoreReader store, StoredObject annotation) {
    JsonObject first = Json.object(annotation.json()).object("conversation");
    Set<String> ids =
        new LinkedHashSet<>(
            store.members(Relation.ANNOTATION_CONVERSATIONS.code(), annotation.id()));
    if (first != null) {
      ids.add(Objects.id(first));
    }
    return ids;
  }

  /** Replaces an annotation; what it is linked to stays. */
  public static String update(StoreTransaction store, JsonObject replacement) {
    StoredObject before = Objects.stored(store, Kind.ANNOTATION, Objects.id(replacement));
    Links.takenFrom(replacement, Kind.ANNOTATION);
    JsonObject first = Json.object(before.json()).object("conversation");
    replacement.remove("conversation");
    if (first != null) {
      replacement.with("conversation", first);
    }
    replacement.with("updated", Times.timestamp(Times.after(before.updated())));
    Objects.put(store, Kind.ANNOTATION, replacement, before.linked());
    return Objects.told(store, Kind.ANNOTATION, before.id());
  }

  /** Deletes an annotation so that nothing names it any longer. */
  public static void delete(StoreTransaction store, String id) {
    StoredObject stored = Objects.stored(store, Kind.ANNOTATION, id);
    Links.leave(store, Kind.ANNOTATION, id);
    store.remove(Kind.ANNOTATION, id, Times.after(stored.updated()));
  }
}
