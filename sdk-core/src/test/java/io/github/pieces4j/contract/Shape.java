package io.github.pieces4j.contract;

import tools.jackson.databind.JsonNode;

/**
 * Is the contract's description of a value.
 *
 * @param kind what it is
 * @param reference the schema that it refers to, empty for none
 * @param element what a list's items or a map's values are, null for others
 */
public record Shape(Kind kind, String reference, Shape element) {
  /** Tells what a value is. */
  public enum Kind {
    STRING,
    TIMESTAMP,
    BOOLEAN,
    INTEGER,
    NUMBER,
    LIST,
    MAP,
    OBJECT,
    ENUM
  }

  static Shape of(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").stringValue().replace("#/components/schemas/", "");
      return new Shape(Contract.isEnum(name) ? Kind.ENUM : Kind.OBJECT, name, null);
    }
    return switch (schema.path("type").stringValue()) {
      case "string" -> plain(schema.has("format") ? Kind.TIMESTAMP : Kind.STRING);
      case "boolean" -> plain(Kind.BOOLEAN);
      case "integer" -> plain(Kind.INTEGER);
      case "number" -> plain(Kind.NUMBER);
      case "array" -> new Shape(Kind.LIST, "", of(schema.path("items")));
      case "object" -> new Shape(Kind.MAP, "", of(schema.path("additionalProperties")));
      default -> throw new IllegalArgumentException("no known type: " + schema);
    };
  }

  private static Shape plain(Kind kind) {
    return new Shape(kind, "", null);
  }

  boolean hasElements() {
    return kind == Kind.LIST || kind == Kind.MAP;
  }

  /** Returns whether it is an object that is a list of something. */
  boolean isCollection() {
    return kind == Kind.OBJECT
        && Contract.object(reference).properties().stream()
            .anyMatch(it -> it.name().equals("iterable") && it.shape().hasElements());
  }
}
