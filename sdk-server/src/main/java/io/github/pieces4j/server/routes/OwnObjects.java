package io.github.pieces4j.server.routes;

import static java.util.Objects.requireNonNull;

import io.github.pieces4j.server.json.JsonObject;
import java.util.Map;

/**
 * The objects that a server without imported ones tells of itself, since programs want one of each.
 * Their identifiers are those of every such server: moving a history between two adds nothing.
 */
final class OwnObjects {
  private static final String ID = "00000000-0000-0000-0000-000000000000";
  private final Map<String, JsonObject> objects;

  OwnObjects(String version) {
    objects = Map.of("model", model(), "application", application(version));
  }

  /** Returns the object of a kind: a model or an application. */
  JsonObject of(String kind) {
    return requireNonNull(objects.get(kind));
  }

  private static JsonObject model() {
    return JsonObject.of("id", ID)
        .with("name", "no model (archive)")
        .with("version", "0")
        .with("created", JsonObject.of("value", "2026-01-01T00:00:00.000Z"))
        .with("type", "SPEED")
        .with("usage", "CODE_ANALYZER")
        .with("cloud", false);
  }

  private static JsonObject application(String version) {
    return JsonObject.of("id", ID)
        .with("name", "OPEN_SOURCE")
        .with("version", version)
        .with("platform", "UNKNOWN")
        .with("onboarded", true)
        .with("privacy", "CLOSED");
  }
}
