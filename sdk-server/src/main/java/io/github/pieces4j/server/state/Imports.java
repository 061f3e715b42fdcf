package io.github.pieces4j.server.state;

import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Link;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoreTransaction;
import io.github.pieces4j.server.store.StoredObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object that is taken over as another server told it.
 *
 * @param record what clients read it as
 */
public record Imports(Kind kind, JsonObject object, Object record) {
  private static final String SET_ASIDE = "unreadable ";
  private static final String MESSAGES = "messages";

  /**
   * Returns the name under which the database has objects of a kind that clients could not read.
   */
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
    JsonObject object = decoded.object();
    // Newer servers may leave out which messages a conversation has; the messages still say it.
    return kind == Kind.CONVERSATION && object.object(MESSAGES) == null
        ? new Imports(kind, object.with(MESSAGES, References.none()), decoded.record())
        : new Imports(kind, object, decoded.record());
  }

  /**
   * Returns whether an object is there as it was told, but for messages that have made themselves
   * members of it.
   */
  public boolean isSameAs(StoreReader store, JsonObject known) {
    if (kind != Kind.CONVERSATION) {
      return known.equals(object);
    }
    JsonObject told = known.object(MESSAGES);
    JsonObject said = object.object(MESSAGES);
    if (told == null || said == null) {
      return known.equals(object);
    }
    Set<String> named = new HashSet<>();
    References.takenFrom(Json.object(said.toString())).forEach(link -> named.add(link.target()));
    List<Link> links = new ArrayList<>(References.takenFrom(told));
    links.removeIf(link -> !named.contains(link.target()) && hasMember(store, link.target()));
    References.putInto(told, links);
    if (!said.has(References.INDICES) && links.stream().allMatch(link -> link.place() == null)) {
      told.remove(References.INDICES);
    }
    return known.equals(object);
  }

  private boolean hasMember(StoreReader store, String message) {
    return store
        .find(Kind.MESSAGE, message)
        .filter(it -> it.conversation().equals(Objects.id(object)))
        .isPresent();
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
