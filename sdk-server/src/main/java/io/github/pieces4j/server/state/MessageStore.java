package io.github.pieces4j.server.state;

import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Link;
import io.github.pieces4j.server.store.StoreTransaction;
import io.github.pieces4j.server.store.StoredObject;
import java.util.List;
import java.util.Map;

/** What can be done with messages. */
public final class MessageStore {
  private static final int MEMBERSHIP = Relation.CONVERSATION_MESSAGES.code();

  private MessageStore() {}

  /** Creates a message at the end of an existing conversation. */
  public static String create(StoreTransaction store, JsonObject seed) {
    JsonObject owner = seed.object("conversation");
    if (owner == null) {
      throw Refusal.invalid("A message needs its conversation: {\"conversation\":{\"id\":\"..\"}}");
    }
    ConversationStore.require(store, Objects.id(owner));
    return Objects.told(store, Kind.MESSAGE, plant(store, seed, Objects.id(owner)));
  }

  /** Stores a message of a seed at the end of a conversation and returns its identifier. */
  static String plant(StoreTransaction store, JsonObject seed, String conversation) {
    JsonObject message = SeededObjects.message(seed, conversation);
    Map<Relation, List<Link>> links = Links.takenFrom(message, Kind.MESSAGE);
    Links.require(store, links);
    String id = Objects.id(message);
    Objects.put(store, Kind.MESSAGE, message, Links.isAny(links));
    Links.join(store, id, links);
    store.link(MEMBERSHIP, conversation, id);
    Objects.touch(store, Kind.CONVERSATION, conversation);
    return id;
  }

  /**
   * Replaces a message; it stays in its conversation, which counts as changed too, and linked to
   * the messages and annotations that it is linked to.
   */
  public static String update(StoreTransaction store, JsonObject replacement) {
    String id = Objects.id(replacement);
    StoredObject before = Objects.stored(store, Kind.MESSAGE, id);
    String conversation = conversation(before);
    JsonObject owner = replacement.object("conversation");
    if (owner == null || !Objects.id(owner).equals(conversation)) {
      throw Refusal.invalid("A message cannot be moved to another conversation.");
    }
    Links.takenFrom(replacement, Kind.MESSAGE);
    replacement.with("updated", Times.timestamp(Times.after(before.updated())));
    Objects.put(store, Kind.MESSAGE, replacement, before.linked());
    Objects.touch(store, Kind.CONVERSATION, conversation);
    return Objects.told(store, Kind.MESSAGE, id);
  }

  /** Deletes a message so that nothing names it any longer. */
  public static void delete(StoreTransaction store, String id) {
    String conversation = conversation(Objects.stored(store, Kind.MESSAGE, id));
    remove(store, id);
    if (store.unlink(MEMBERSHIP, conversation, id)) {
      Objects.touch(store, Kind.CONVERSATION, conversation);
    }
  }

  /** Removes a message, if it is there, which its conversation still names. */
  static void remove(StoreTransaction store, String id) {
    store
        .find(Kind.MESSAGE, id)
        .ifPresent(
            stored -> {
              Links.leave(store, Kind.MESSAGE, id);
              Links.leaveGrounds(store, id);
              store.remove(Kind.MESSAGE, id, Times.after(stored.updated()));
            });
  }

  private static String conversation(StoredObject message) {
    JsonObject owner =
        io.github.pieces4j.server.json.Json.object(message.json()).object("conversation");
    return owner == null ? "" : Objects.id(owner);
  }
}
