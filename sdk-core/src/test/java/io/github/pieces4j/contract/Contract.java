package io.github.pieces4j.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the schemas of the project's copy of the API description. */
public final class Contract {
  private static final JsonNode SCHEMAS = read().at("/components/schemas");
  private static final Map<String, ObjectSchema> OBJECTS = objectSchemas();

  private Contract() {}

  private static JsonNode read() {
    try (InputStream json = Contract.class.getResourceAsStream("/openapi.json")) {
      return new JsonMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, ObjectSchema> objectSchemas() {
    TreeMap<String, ObjectSchema> schemas = new TreeMap<>();
    SCHEMAS.properties().stream()
        .filter(schema -> !isEnum(schema.getKey()))
        .forEach(schema -> schemas.put(schema.getKey(), object(schema)));
    return schemas;
  }

  private static ObjectSchema object(Map.Entry<String, JsonNode> schema) {
    Set<String> required =
        schema.getValue().path("required").values().stream()
            .map(JsonNode::stringValue)
            .collect(Collectors.toSet());
    List<Property> properties =
        schema.getValue().path("properties").properties().stream()
            .map(
                property ->
                    new Property(
                        property.getKey(),
                        Shape.of(property.getValue()),
                        required.contains(property.getKey())))
            .toList();
    return new ObjectSchema(schema.getKey(), properties);
  }

  /** Tells whether a schema lists values instead of properties. */
  static boolean isEnum(String schema) {
    return SCHEMAS.path(schema).has("enum");
  }

  /** Returns the names of all schemas. */
  static Set<String> names() {
    return Set.copyOf(SCHEMAS.propertyNames());
  }

  /** Returns the schemas of objects in alphabetical order. */
  public static List<ObjectSchema> objects() {
    return List.copyOf(OBJECTS.values());
  }

  /** Returns the schema of an object. */
  public static ObjectSchema object(String name) {
    return OBJECTS.get(name);
  }

  /** Returns the names of the schemas that list values. */
  public static List<String> enums() {
    return names().stream().filter(Contract::isEnum).sorted().toList();
  }

  /** Returns the values that a schema lists, in its order. */
  public static List<String> values(String enumeration) {
    return SCHEMAS.path(enumeration).path("enum").values().stream()
        .map(JsonNode::stringValue)
        .toList();
  }
}
