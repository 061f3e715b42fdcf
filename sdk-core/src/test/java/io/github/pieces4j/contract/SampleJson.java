package io.github.pieces4j.contract;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes JSON that a schema allows. */
public final class SampleJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEPTH = 2;

  private SampleJson() {}

  /** Makes an object with all properties; from some depth on, with the required ones alone. */
  public static ObjectNode full(ObjectSchema schema) {
    return object(schema, DEPTH);
  }

  /** Makes an object with the required properties alone, at all depths. */
  static ObjectNode required(ObjectSchema schema) {
    return object(schema, 0);
  }

  private static ObjectNode object(ObjectSchema schema, int depth) {
    List<Property> properties = depth > 0 ? schema.properties() : schema.required();
    ObjectNode object = NODES.objectNode();
    for (Property property : properties) {
      object.set(property.name(), value(property.shape(), property.name(), depth - 1));
    }
    return object;
  }

  /** Makes a value that the shape allows. */
  static JsonNode value(Shape shape, String name) {
    return value(shape, name, 0);
  }

  private static JsonNode value(Shape shape, String name, int depth) {
    return switch (shape.kind()) {
      case STRING -> NODES.stringNode("the " + name);
      case TIMESTAMP -> NODES.stringNode("2026-01-31T05:00:00.123456Z");
      case BOOLEAN -> NODES.booleanNode(name.length() % 2 == 0);
      case INTEGER -> NODES.numberNode(9_007_199_254_740_993L + name.length());
      case NUMBER -> NODES.numberNode(name.length() + 0.25);
      case ENUM -> NODES.stringNode(Contract.values(shape.reference()).get(0));
      case OBJECT -> object(Contract.object(shape.reference()), Math.max(0, depth));
      case LIST -> list(shape.element(), name, depth);
      case MAP -> map(shape.element(), name, depth);
    };
  }

  private static ArrayNode list(Shape items, String name, int depth) {
    return NODES.arrayNode().add(value(items, name, depth)).add(value(items, name + "2", depth));
  }

  private static ObjectNode map(Shape values, String name, int depth) {
    ObjectNode map = NODES.objectNode();
    map.set("first of " + name, value(values, name, depth));
    map.set("second", value(values, name + "2", depth));
    return map;
  }

  /** Makes a value of another JSON type than the shape asks for. */
  static JsonNode wrong(Shape shape) {
    return switch (shape.kind()) {
      case STRING, TIMESTAMP, ENUM, OBJECT -> NODES.numberNode(5);
      case BOOLEAN, INTEGER, NUMBER -> NODES.stringNode("5");
      case LIST -> NODES.objectNode();
      case MAP -> NODES.arrayNode();
    };
  }
}
