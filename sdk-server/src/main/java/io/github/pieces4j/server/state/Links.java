package io.github.pieces4j.server.state;

import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Link;
import io.github.pieces4j.server.store.StoreTransaction;
import io.github.pieces4j.server.store.StoredObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links objects to each other and to things outside of the server.
 *
 * <p>Linking what is linked and unlinking what is not changes nothing.
 */
public final class Links {
  private static final String GROUNDING = "grounding.messages";

  private Links() {}

  /**
   * Links an owner to another object.
   *
   * @param path the names of the properties that lead to the collection, with dots between them
   */
  public static void link(StoreTransaction store, Kind kind, String path, String id, String other) {
    StoredObject owner = Objects.stored(store, kind, id);
    Relation relation = Relation.of(kind, path);
    if (relation == null) {
      linkInside(store, kind, path, owner, other);
    } else {
      require(store, relation.target(), other);
      linkBoth(store, relation, id, other);
    }
  }

  private static void linkInside(
      StoreTransaction store, Kind kind, String path, StoredObject owner, String other) {
    JsonObject object = Json.object(owner.json());
    if (path.equals(GROUNDING)) {
      require(store, Kind.MESSAGE, other);
      store.link(Relation.MESSAGE_GROUNDS.code(), other, owner.id());
    }
    if (References.add(collection(object, path), other)) {
      Objects.change(store, kind, owner, object);
    }
  }

  /** Unlinks an owner from another object; see {@link #link}. */
  public static void unlink(
      StoreTransaction store, Kind kind, String path, String id, String other) {
    StoredObject owner = Objects.stored(store, kind, id);
    Relation relation = Relation.of(kind, path);
    if (relation == null) {
      unlinkInside(store, kind, path, owner, other);
    } else {
      require(store, relation.target(), other);
      unlinkBoth(store, relation, id, other);
    }
  }

  private static void unlinkInside(
      StoreTransaction store, Kind kind, String path, StoredObject owner, String other) {
    JsonObject object = Json.object(owner.json());
    if (path.equals(GROUNDING)) {
      store.drop(Relation.MESSAGE_GROUNDS.code(), other, owner.id());
    }
    if (References.remove(collection(object, path), other)) {
      Objects.change(store, kind, owner, object);
    }
  }

  private static JsonObject collection(JsonObject object, String path) {
    JsonObject at = object;
    for (String name : path.split("\\.")) {
      at = at.objectOrNew(name);
    }
    return at;
  }

  private static void require(StoreTransaction store, Kind kind, String id) {
    if (!store.has(kind, id)) {
      throw Refusal.gone(kind, id);
    }
  }

  private static void linkBoth(StoreTransaction store, Relation relation, String id, String other) {
    if (store.link(relation.code(), id, other)) {
      changed(store, relation, id);
    }
    Relation inverse = relation.inverse();
    if (inverse != null && store.link(inverse.code(), other, id)) {
      changed(store, inverse, other);
    }
  }

  private static void unlinkBoth(
      StoreTransaction store, Relation relation, String id, String other) {
    if (store.unlink(relation.code(), id, other)) {
      changed(store, relation, id);
    }
    Relation inverse = relation.inverse();
    if (inverse != null && store.unlink(inverse.code(), other, id)) {
      changed(store, inverse, other);
    }
  }

  /** An annotation shows the first of its conversations apart from the others too. */
  private static void changed(StoreTransaction store, Relation relation, String id) {
    if (relation != Relation.ANNOTATION_CONVERSATIONS) {
      Objects.touch(store, relation.owner(), id);
      return;
    }
    store
        .find(Kind.ANNOTATION, id)
        .ifPresent(
            stored -> {
              JsonObject annotation = Json.object(stored.json());
              annotation.remove("conversation");
              store.members(relation.code(), id).stream()
                  .findFirst()
                  .ifPresent(it -> annotation.with("conversation", JsonObject.of("id", it)));
              Objects.change(store, Kind.ANNOTATION, stored, annotation);
            });
  }

  /** Takes the links that tables hold out of an object that is to be stored. */
  static Map<Relation, List<Link>> takenFrom(JsonObject object, Kind kind) {
    Map<Relation, List<Link>> links = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.shownBy(kind)) {
      JsonObject collection = object.object(relation.property());
      if (collection != null) {
        links.put(relation, References.takenFrom(collection));
      }
    }
    return links;
  }

  static boolean isAny(Map<Relation, List<Link>> links) {
    return links.values().stream().anyMatch(it -> !it.isEmpty());
  }

  /** Refuses links to what does not exist. */
  static void require(StoreTransaction store, Map<Relation, List<Link>> links) {
    links.forEach(
        (relation, all) -> {
          for (Link link : all) {
            if (link.isMember()) {
              require(store, relation.target(), link.target());
            }
          }
        });
  }

  /** Stores the links of an object that is stored, and lets the others show them too. */
  static void join(StoreTransaction store, String id, Map<Relation, List<Link>> links) {
    links.forEach(
        (relation, all) -> {
          for (Link link : all) {
            store.put(relation.code(), id, link);
            Relation inverse = relation.inverse();
            if (link.isMember()
                && inverse != null
                && store.link(inverse.code(), link.target(), id)) {
              changed(store, inverse, link.target());
            }
          }
        });
  }

  /** Removes an object that is about to be deleted from all that shows it. */
  static void leave(StoreTransaction store, Kind kind, String id) {
    for (Relation relation : Relation.shownBy(kind)) {
      Relation inverse = relation.inverse();
      for (String other : store.members(relation.code(), id)) {
        if (inverse != null && store.unlink(inverse.code(), other, id)) {
          changed(store, inverse, other);
        }
      }
      store.unlinkAll(relation.code(), id);
    }
  }

  /** Remembers in which messages a conversation is grounded. */
  static void ground(
      StoreTransaction store, String id, @Nullable JsonObject before, JsonObject after) {
    Set<String> old = before == null ? Set.of() : grounds(before);
    old.forEach(message -> store.drop(Relation.MESSAGE_GROUNDS.code(), message, id));
    grounds(after)
        .forEach(message -> store.put(Relation.MESSAGE_GROUNDS.code(), message, Link.at(0, id)));
  }

  private static Set<String> grounds(JsonObject conversation) {
    JsonObject grounding = conversation.object("grounding");
    return References.members(grounding == null ? null : grounding.object("messages"));
  }

  /** Removes a message that is about to be deleted from the grounds of conversations. */
  static void leaveGrounds(StoreTransaction store, String message) {
    int relation = Relation.MESSAGE_GROUNDS.code();
    for (String conversation : store.members(relation, message)) {
      store
          .find(Kind.CONVERSATION, conversation)
          .ifPresent(it -> unlinkInside(store, Kind.CONVERSATION, GROUNDING, it, message));
    }
    store.unlinkAll(relation, message);
  }
}
