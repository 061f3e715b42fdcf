package io.github.pieces4j.server.state;

import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Link;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoreTransaction;
import io.github.pieces4j.server.store.StoredObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object that is taken over as another server told it.
 *
 * @param record what clients read it as
 */
public record Imports(Kind kind, JsonObject object, Object record) {
  private static final String SET_ASIDE = "unreadable ";

  /** Returns the name under which the database has objects of a kind that clients could not read. */
  public static String setAside(Object kind) {
    return SET_ASIDE + kind;
  }

  /**
   * Reads an object that another server told.
   *
   * @throws Refusal if clients could not read it
   */
  public static Imports read(Kind kind, byte[] json) {
    Input.Decoded decoded = Input.decoded(json, Objects.type(kind));
    return new Imports(kind, decoded.object(), decoded.record());
  }

  /** Returns an object as it would be told, empty if it is not there. */
  public static Optional<JsonObject> find(StoreReader store, Kind kind, String id) {
    Optional<StoredObject> stored = store.find(kind, id);
    return stored.map(it -> Objects.whole(store, kind, it));
  }

  /**
   * Stores an object that is not there yet. A message becomes a member of its conversation if that
   * says nothing of it.
   */
  public void put(StoreTransaction store) {
    String id = Objects.id(object);
    if (kind == Kind.CONVERSATION) {
      Links.ground(store, id, null, object);
    }
    Map<Relation, List<Link>> links = Links.takenFrom(object, kind);
    Objects.put(store, kind, object, record, Links.isAny(links));
    links.forEach((relation, all) -> all.forEach(link -> store.put(relation.code(), id, link)));
    JsonObject conversation = object.object("conversation");
    if (kind == Kind.MESSAGE && conversation != null) {
      store.linkUnlessMentioned(
          Relation.CONVERSATION_MESSAGES.code(), Objects.id(conversation), id);
    }
  }
}
