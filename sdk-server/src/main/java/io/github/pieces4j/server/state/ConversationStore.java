package io.github.pieces4j.server.state;

import io.github.pieces4j.model.ConversationSummarizeInput;
import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoreTransaction;
import io.github.pieces4j.server.store.StoredObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What can be done with conversations. */
public final class ConversationStore {
  private static final int MEMBERSHIP = Relation.CONVERSATION_MESSAGES.code();

  private ConversationStore() {}

  /** Creates a conversation and what its seed holds. */
  public static String create(StoreTransaction store, JsonObject seed) {
    JsonObject conversation = SeededObjects.conversation(seed);
    String id = Objects.id(conversation);
    Links.ground(store, id, null, conversation);
    Links.takenFrom(conversation, Kind.CONVERSATION);
    Objects.put(store, Kind.CONVERSATION, conversation, true);
    List<JsonObject> annotations = new ArrayList<>(seed.objects("annotations"));
    seed.objects("anchors").forEach(anchor -> annotations.addAll(anchor.objects("annotations")));
    annotations.forEach(
        it -> AnnotationStore.plant(store, Objects.copy(it).with("conversation", id)));
    seed.objects("messages").forEach(it -> MessageStore.plant(store, it, id));
    return Objects.told(store, Kind.CONVERSATION, id);
  }

  /** Creates a conversation about something outside of the server and returns its identifier. */
  public static String createAbout(StoreTransaction store, String property, String other) {
    JsonObject conversation = SeededObjects.conversation(JsonObject.of("type", "COPILOT"));
    References.add(conversation.objectOrNew(property), other);
    Objects.put(store, Kind.CONVERSATION, conversation, true);
    return Objects.id(conversation);
  }

  /** Replaces a conversation; what belongs to it is for messages and annotations to say. */
  public static String update(StoreTransaction store, JsonObject replacement) {
    StoredObject before = Objects.stored(store, Kind.CONVERSATION, Objects.id(replacement));
    Links.ground(store, before.id(), Json.object(before.json()), replacement);
    Links.takenFrom(replacement, Kind.CONVERSATION);
    return changed(store, before, replacement);
  }

  private static String changed(
      StoreTransaction store, StoredObject before, JsonObject conversation) {
    conversation.with("updated", Times.timestamp(Times.after(before.updated())));
    Objects.put(store, Kind.CONVERSATION, conversation, true);
    return Objects.told(store, Kind.CONVERSATION, before.id());
  }

  /** Names a conversation by the first words of its first user message. */
  public static String rename(StoreTransaction store, String id) {
    StoredObject before = Objects.stored(store, Kind.CONVERSATION, id);
    String name = Texts.name(messages(store, id));
    return changed(store, before, Json.object(before.json()).with("name", name));
  }

  /**
   * Requires that there is such a conversation.
   *
   * @throws Refusal if there is none
   */
  public static void require(StoreReader store, String id) {
    Objects.stored(store, Kind.CONVERSATION, id);
  }

  /** Deletes a conversation and its messages; its annotations stay, without it. */
  public static void delete(StoreTransaction store, String id) {
    StoredObject stored = Objects.stored(store, Kind.CONVERSATION, id);
    List<String> messages = store.members(MEMBERSHIP, id);
    Links.ground(store, id, Json.object(stored.json()), new JsonObject());
    Links.leave(store, Kind.CONVERSATION, id);
    messages.forEach(message -> MessageStore.remove(store, message));
    store.remove(Kind.CONVERSATION, id, Times.after(stored.updated()));
  }

  /** Returns the identifiers of the messages of a conversation, in the order of their joining. */
  public static List<String> messageIds(StoreReader store, String id) {
    require(store, id);
    return store.members(MEMBERSHIP, id);
  }

  private static List<JsonObject> messages(StoreReader store, String id) {
    return messages(store, store.members(MEMBERSHIP, id));
  }

  private static List<JsonObject> messages(StoreReader store, Iterable<String> ids) {
    List<JsonObject> messages = new ArrayList<>();
    ids.forEach(
        id ->
            store
                .find(Kind.MESSAGE, id)
                .map(it -> Json.object(it.json()))
                .ifPresent(messages::add));
    return messages;
  }

  /** Summarizes the named messages of a conversation, or all if none are named. */
  public static JsonObject summarize(StoreTransaction store, String id, byte[] body) {
    require(store, id);
    List<JsonObject> messages = summarized(store, id, body);
    if (messages.isEmpty()) {
      throw Refusal.unfit("The conversation " + id + " has no messages to summarize.");
    }
    JsonObject seed =
        JsonObject.of("text", Texts.summary(messages))
            .with("type", "SUMMARY")
            .with("mechanism", "AUTOMATIC")
            .with("conversation", id);
    return JsonObject.of("annotation", JsonObject.of("id", AnnotationStore.plant(store, seed)))
        .with("conversation", JsonObject.of("id", id));
  }

  private static List<JsonObject> summarized(StoreReader store, String id, byte[] body) {
    JsonObject named =
        body.length == 0
            ? null
            : Input.read(body, ConversationSummarizeInput.class).object("messages");
    if (named == null) {
      return messages(store, id);
    }
    Set<String> wanted = References.members(named);
    Set<String> members = Set.copyOf(store.members(MEMBERSHIP, id));
    for (String message : wanted) {
      if (!members.contains(message)) {
        throw Refusal.invalid("The conversation " + id + " has no message " + message + ".");
      }
    }
    return messages(store, wanted);
  }
}
