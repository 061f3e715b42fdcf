package io.github.pieces4j.cli.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of a tool's arguments, built one argument after the other. */
final class InputSchema {
  private static final String TYPE = "type";
  private static final String STRING = "string";
  private static final String DESCRIPTION = "description";

  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();

  /** Adds a text that has to be there. */
  InputSchema text(String name, int longest, String description) {
    required.add(name);
    return optionalText(name, longest, description);
  }

  InputSchema optionalText(String name, int longest, String description) {
    return add(name, description, Map.of(TYPE, STRING, "maxLength", longest));
  }

  /** Adds one of several words, which may be left out. */
  InputSchema choice(String name, List<String> words, String description) {
    return add(name, description, Map.of(TYPE, STRING, "enum", words));
  }

  InputSchema number(String name, int otherwise, int least, int most, String description) {
    return add(
        name,
        description,
        Map.of(TYPE, "integer", "minimum", least, "maximum", most, "default", otherwise));
  }

  InputSchema flag(String name, String description) {
    return add(name, description, Map.of(TYPE, "boolean", "default", false));
  }

  /** Adds a list of identifiers that has to be there. */
  InputSchema identifiers(String name, int most, String description) {
    required.add(name);
    return add(
        name,
        description,
        Map.of(TYPE, "array", "items", Map.of(TYPE, STRING), "minItems", 1, "maxItems", most));
  }

  /** Adds the two ranges of time by which a search can be narrowed down. */
  InputSchema times() {
    Map<String, Object> limit = Map.of(TYPE, STRING);
    Map<String, Object> range =
        Map.of(TYPE, "object", "properties", Map.of("from", limit, "to", limit));
    String form =
        " in this range: {\"from\": \"2026-01-31T00:00:00Z\", \"to\": ...}, either or both";
    return add("created", "Only what was created" + form, range)
        .add("updated", "Only what was changed last" + form, range);
  }

  private InputSchema add(String name, String description, Map<String, Object> schema) {
    Map<String, Object> described = new LinkedHashMap<>(schema);
    described.put(DESCRIPTION, description);
    properties.put(name, described);
    return this;
  }

  /** Returns it as JSON, in maps and lists. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(TYPE, "object");
    json.put("properties", properties);
    json.put("required", required);
    return json;
  }
}
