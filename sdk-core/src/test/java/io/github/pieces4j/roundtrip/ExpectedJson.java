package io.github.pieces4j.roundtrip;

import io.github.pieces4j.contract.Contract;
import io.github.pieces4j.contract.ObjectSchema;
import io.github.pieces4j.contract.Property;
import io.github.pieces4j.contract.Shape;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says what comes back of a JSON object: no null property, and doubles as doubles. */
final class ExpectedJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ExpectedJson() {}

  static JsonNode of(ObjectSchema schema, JsonNode json) {
    Map<String, Shape> shapes =
        schema.properties().stream().collect(Collectors.toMap(Property::name, Property::shape));
    ObjectNode expected = NODES.objectNode();
    json.properties().stream()
        .filter(property -> !property.getValue().isNull())
        .forEach(
            property ->
                expected.set(
                    property.getKey(), of(shapes.get(property.getKey()), property.getValue())));
    return expected;
  }

  private static JsonNode of(Shape shape, JsonNode json) {
    if (shape == null) {
      return json;
    }
    return switch (shape.kind()) {
      case NUMBER -> NODES.numberNode(json.doubleValue());
      case OBJECT -> of(Contract.object(shape.reference()), json);
      case LIST -> list(shape.element(), json);
      case MAP -> map(shape.element(), json);
      default -> json;
    };
  }

  private static JsonNode list(Shape items, JsonNode json) {
    ArrayNode expected = NODES.arrayNode();
    json.values().forEach(item -> expected.add(of(items, item)));
    return expected;
  }

  private static JsonNode map(Shape values, JsonNode json) {
    ObjectNode expected = NODES.objectNode();
    json.properties().forEach(entry -> expected.set(entry.getKey(), of(values, entry.getValue())));
    return expected;
  }
}
