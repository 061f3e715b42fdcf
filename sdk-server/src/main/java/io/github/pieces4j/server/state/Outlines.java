package io.github.pieces4j.server.state;

import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoreReader.Moment;
import io.github.pieces4j.server.store.StoredObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Conversations without their messages, as small as what shows a list or a place in one. */
public final class Outlines {
  private static final int MEMBERSHIP = Relation.CONVERSATION_MESSAGES.code();

  private Outlines() {}

  /** Returns what a list shows of a conversation; one that is damaged is told as such. */
  public static JsonObject line(StoreReader store, StoredObject conversation) {
    JsonObject line =
        JsonObject.of("id", conversation.id())
            .with("created", Times.value(conversation.created()))
            .with("updated", Times.value(conversation.updated()));
    if (!conversation.intact()) {
      return line.with("damaged", true);
    }
    return line.with("name", Json.object(conversation.json()).text("name"))
        .with("messages", Json.Digits.of(store.countMembers(MEMBERSHIP, conversation.id())));
  }

  /**
   * Returns a conversation without its links, and the identifiers of its messages, the oldest
   * first, each with the time of its last change.
   *
   * @throws Refusal if there is none
   */
  public static JsonObject whole(StoreReader store, String id) {
    StoredObject conversation = Objects.stored(store, Kind.CONVERSATION, id);
    List<JsonObject> messages =
        messages(store, id).stream()
            .map(it -> JsonObject.of("id", it.id()).with("updated", Times.value(it.updated())))
            .toList();
    return line(store, conversation)
        .with("conversation", Json.object(conversation.json()))
        .with("messages", messages);
  }

  /** Most messages name the conversation that names them, and are found by that at once. */
  private static List<Moment> messages(StoreReader store, String id) {
    Set<String> members = new LinkedHashSet<>(store.members(MEMBERSHIP, id));
    List<Moment> messages = new ArrayList<>();
    for (Moment message : store.messagesOf(id)) {
      if (members.remove(message.id())) {
        messages.add(message);
      }
    }
    for (String other : members) {
      store
          .find(Kind.MESSAGE, other)
          .ifPresent(it -> messages.add(new Moment(it.id(), it.created(), it.updated())));
    }
    messages.sort(java.util.Comparator.comparingLong(Moment::created));
    return messages;
  }
}
