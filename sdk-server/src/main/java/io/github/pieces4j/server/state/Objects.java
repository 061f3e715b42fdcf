package io.github.pieces4j.server.state;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Link;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoreTransaction;
import io.github.pieces4j.server.store.StoreTransaction.Columns;
import io.github.pieces4j.server.store.StoredObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Objects as they are told, put together from what is stored of them, and taken apart again. */
public final class Objects {
  private Objects() {}

  /**
   * Returns an object.
   *
   * @throws Refusal if there is none
   */
  public static String told(StoreReader store, Kind kind, String id) {
    return told(store, kind, stored(store, kind, id));
  }

  static StoredObject stored(StoreReader store, Kind kind, String id) {
    return store.find(kind, id).orElseThrow(() -> Refusal.gone(kind, id));
  }

  /** Returns a stored object with its links, as JSON. */
  public static String told(StoreReader store, Kind kind, StoredObject stored) {
    StoredObject intact = stored.requireIntact();
    return intact.linked() ? whole(store, kind, intact).toString() : intact.json();
  }

  /** Returns a stored object with its links. */
  public static JsonObject whole(StoreReader store, Kind kind, StoredObject stored) {
    JsonObject object = Json.object(stored.json());
    if (stored.linked()) {
      for (Relation relation : Relation.shownBy(kind)) {
        List<Link> links = store.links(relation.code(), stored.id());
        if (!links.isEmpty() || object.has(relation.property())) {
          References.putInto(object.objectOrNew(relation.property()), links);
        }
      }
    }
    return object;
  }

  static JsonObject whole(StoreReader store, Kind kind, String id) {
    return whole(store, kind, stored(store, kind, id));
  }

  /** Stores an object that has no links, or whose links are stored already. */
  static void put(StoreTransaction store, Kind kind, JsonObject object, boolean linked) {
    put(store, kind, object, checked(kind, object), linked);
  }

  /**
   * Stores an object that was checked; see {@link #put(StoreTransaction, Kind, JsonObject,
   * boolean)}.
   */
  static void put(
      StoreTransaction store, Kind kind, JsonObject object, Object checked, boolean linked) {
    store.put(
        kind, id(object), columns(checked, linked), object.toString(), Texts.of(kind, object));
  }

  /** Stores what changed of an object that is there, but for its text, with the time of now. */
  static void change(StoreTransaction store, Kind kind, StoredObject before, JsonObject object) {
    long time = Times.after(before.updated());
    object.with("updated", Times.timestamp(time));
    Columns columns = columns(checked(kind, object), true);
    store.replace(
        kind,
        before.id(),
        new Columns(before.conversation(), columns.created(), time, true),
        object.toString());
  }

  /** Stores that an object changed, though what it consists of is in tables. */
  static void touch(StoreTransaction store, Kind kind, String id) {
    Optional<StoredObject> stored = store.find(kind, id);
    stored.ifPresent(it -> change(store, kind, it, Json.object(it.json())));
  }

  private static Object checked(Kind kind, JsonObject object) {
    return Input.checked(object, type(kind));
  }

  private static Columns columns(Object checked, boolean linked) {
    if (checked instanceof Conversation conversation) {
      return columns("", conversation.created().value(), conversation.updated().value(), true);
    }
    if (checked instanceof ConversationMessage message) {
      return columns(
          message.conversation().id(),
          message.created().value(),
          message.updated().value(),
          linked);
    }
    Annotation annotation = (Annotation) checked;
    return columns("", annotation.created().value(), annotation.updated().value(), linked);
  }

  private static Columns columns(
      String conversation, Instant created, Instant updated, boolean linked) {
    return new Columns(conversation, Times.micros(created), Times.micros(updated), linked);
  }

  static Class<?> type(Kind kind) {
    return switch (kind) {
      case CONVERSATION -> Conversation.class;
      case MESSAGE -> ConversationMessage.class;
      case ANNOTATION -> Annotation.class;
    };
  }

  static JsonObject copy(JsonObject object) {
    JsonObject copy = new JsonObject();
    object.properties().forEach(copy::with);
    return copy;
  }

  static String id(JsonObject object) {
    String id = object.text("id");
    return id == null ? "" : id;
  }
}
