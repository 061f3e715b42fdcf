package io.github.pieces4j.server.state;

import io.github.pieces4j.server.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Objects made of their seeds; what only the server gives is not taken from a seed. */
final class SeededObjects {
  private static final Set<String> GIVEN_BY_THE_SERVER = Set.of("id", "created", "updated");
  private static final List<String> NAMED_ONCE = List.of("asset", "anchor", "person", "model");

  private SeededObjects() {}

  static JsonObject conversation(JsonObject seed) {
    JsonObject conversation = begun(Times.now()).with("messages", References.none());
    copy(seed, conversation, Set.of("messages", "annotations", "anchors"));
    List<JsonObject> anchors = seed.objects("anchors");
    if (!anchors.isEmpty()) {
      JsonObject named = References.none();
      anchors.forEach(anchor -> References.add(named, newId()));
      conversation.with("anchors", named);
    }
    return conversation;
  }

  /** Makes a message; its seed may say when it was created. */
  static JsonObject message(JsonObject seed, String conversation) {
    JsonObject message = begun(Times.now()).with("conversation", JsonObject.of("id", conversation));
    if (seed.has("created")) {
      message.with("created", seed.get("created"));
    }
    copy(seed, message, Set.of("conversation"));
    return message;
  }

  /** Makes an annotation; what its seed names by identifiers alone becomes references. */
  static JsonObject annotation(JsonObject seed) {
    JsonObject annotation = begun(Times.now());
    copy(seed, annotation, Set.of("conversation", "workstream_summary"));
    NAMED_ONCE.forEach(name -> refer(annotation, name, seed.text(name)));
    refer(annotation, "summary", seed.text("workstream_summary"));
    refer(annotation, "conversation", seed.text("conversation"));
    JsonObject first = annotation.object("conversation");
    if (first != null) {
      References.add(annotation.objectOrNew("conversations"), Objects.id(first));
    }
    return annotation;
  }

  private static void refer(JsonObject object, String name, @Nullable String id) {
    if (id != null) {
      object.with(name, JsonObject.of("id", id));
    }
  }

  private static JsonObject begun(long now) {
    return JsonObject.of("id", newId())
        .with("created", Times.timestamp(now))
        .with("updated", Times.timestamp(now));
  }

  private static void copy(JsonObject seed, JsonObject target, Set<String> without) {
    seed.properties()
        .forEach(
            (name, value) -> {
              if (value != null && !without.contains(name) && !GIVEN_BY_THE_SERVER.contains(name)) {
                target.with(name, value);
              }
            });
  }

  static String newId() {
    return UUID.randomUUID().toString();
  }
}
