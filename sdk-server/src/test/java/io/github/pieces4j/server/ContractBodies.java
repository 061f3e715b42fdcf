package io.github.pieces4j.server;

import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes bodies of the schemas of the contract: valid ones, odd ones and broken ones. */
final class ContractBodies {
  private static final Path CONTRACT =
      Path.of("..", "sdk-core", "src", "test", "resources", "openapi.json");
  private static final int DEEPEST = 7;
  private final JsonObject paths;
  private final JsonObject schemas;
  private final Random random;
  private final List<String> ids;

  /**
   * Reads the contract.
   *
   * @param ids what identifiers are taken from
   */
  ContractBodies(Random random, List<String> ids) throws IOException {
    JsonObject contract = Json.object(Files.readAllBytes(CONTRACT));
    this.paths = contract.objectOrNew("paths");
    this.schemas = contract.objectOrNew("components").objectOrNew("schemas");
    this.random = random;
    this.ids = ids;
  }

  /** Returns all operations as method and path. */
  List<String[]> operations() {
    List<String[]> operations = new ArrayList<>();
    for (String path : paths.properties().keySet()) {
      for (String method : paths.objectOrNew(path).properties().keySet()) {
        operations.add(new String[] {method, path});
      }
    }
    return operations;
  }

  /** Returns a body for an operation, empty for none. */
  String body(String method, String path) {
    JsonObject operation = paths.objectOrNew(path).objectOrNew(method);
    if (!operation.has("requestBody")) {
      return random.nextInt(10) == 0 ? "{}" : "";
    }
    JsonObject schema =
        operation
            .objectOrNew("requestBody")
            .objectOrNew("content")
            .objectOrNew("application/json")
            .objectOrNew("schema");
    String body = Json.text(value(schema, 0));
    return switch (random.nextInt(10)) {
      case 0 -> broken(body);
      case 1, 2 -> odd(body);
      default -> body;
    };
  }

  private Object value(JsonObject schema, int depth) {
    String reference = schema.text("$ref");
    if (reference != null) {
      String name = reference.substring(reference.lastIndexOf('/') + 1);
      return value(schemas.objectOrNew(name), depth);
    }
    if (schema.get("enum") instanceof List<?> values) {
      return values.get(random.nextInt(values.size()));
    }
    return switch (String.valueOf(schema.text("type"))) {
      case "string" -> text(schema);
      case "integer" -> Json.Digits.of(random.nextInt(5) - 1);
      case "number" -> new Json.Digits(random.nextInt(10) + ".5");
      case "boolean" -> random.nextBoolean();
      case "array" -> items(schema, depth);
      default -> object(schema, depth);
    };
  }

  private Object text(JsonObject schema) {
    return "date-time".equals(schema.text("format"))
        ? "2026-0" + (1 + random.nextInt(9)) + "-17T05:00:00.123Z"
        : List.of("hello world", "", "Zwei \uD83D\uDE00 W\u00f6rter", "a\nb\"c")
            .get(random.nextInt(4));
  }

  private List<Object> items(JsonObject schema, int depth) {
    List<Object> items = new ArrayList<>();
    for (int i = depth > DEEPEST ? 0 : random.nextInt(3); i > 0; i--) {
      items.add(value(schema.objectOrNew("items"), depth + 1));
    }
    return items;
  }

  private JsonObject object(JsonObject schema, int depth) {
    JsonObject object = new JsonObject();
    Object required = schema.get("required");
    List<?> needed = required instanceof List<?> names ? names : List.of();
    JsonObject properties = schema.objectOrNew("properties");
    for (String name : properties.properties().keySet()) {
      boolean isWanted = depth <= DEEPEST && random.nextInt(2 + 2 * depth) == 0;
      if (needed.contains(name) || isWanted) {
        object.with(
            name, name.equals("id") ? id() : value(properties.objectOrNew(name), depth + 1));
      }
    }
    if (schema.has("additionalProperties") && random.nextBoolean()) {
      object.with(id(), value(schema.objectOrNew("additionalProperties"), depth + 1));
    }
    return object;
  }

  /** Returns an identifier of something that is there, was there, or never was. */
  String id() {
    return ids.isEmpty() || random.nextInt(8) == 0
        ? "unknown-" + random.nextInt(5)
        : ids.get(random.nextInt(ids.size()));
  }

  private String odd(String body) {
    List<String> odd =
        List.of("null", "1e400", "-1", "[]", "{}", "\"\"", "\"\\ud83d\"", "[[[[]]]]", "true");
    int colon = body.indexOf(':', body.isEmpty() ? 0 : random.nextInt(body.length()));
    int end = colon < 0 ? -1 : body.indexOf(',', colon);
    return end < 0
        ? odd.get(random.nextInt(odd.size()))
        : body.substring(0, colon + 1) + odd.get(random.nextInt(odd.size())) + body.substring(end);
  }

  private String broken(String body) {
    return switch (random.nextInt(3)) {
      case 0 -> body.substring(0, random.nextInt(body.length() + 1));
      case 1 -> body + "}";
      default -> "[".repeat(random.nextInt(3_000)) + body;
    };
  }
}
