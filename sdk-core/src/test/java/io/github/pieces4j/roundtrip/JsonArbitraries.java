package io.github.pieces4j.roundtrip;

import io.github.pieces4j.contract.Contract;
import io.github.pieces4j.contract.ObjectSchema;
import io.github.pieces4j.contract.Property;
import io.github.pieces4j.contract.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes JSON that a schema allows, with properties and values that it does not know. */
final class JsonArbitraries {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonNode ABSENT = NODES.missingNode();
  private static final int DEPTH = 2;
  private static final Map<String, Arbitrary<JsonNode>> KNOWN = new HashMap<>();

  private JsonArbitraries() {}

  static Arbitrary<JsonNode> object(ObjectSchema schema) {
    return object(schema, DEPTH);
  }

  private static Arbitrary<JsonNode> object(ObjectSchema schema, int depth) {
    String key = schema.name() + depth;
    Arbitrary<JsonNode> known = KNOWN.get(key);
    if (known == null) {
      known = new SharedArbitrary<>(create(schema, depth));
      KNOWN.put(key, known);
    }
    return known;
  }

  private static Arbitrary<JsonNode> create(ObjectSchema schema, int depth) {
    List<Arbitrary<JsonNode>> values = new ArrayList<>();
    schema.properties().forEach(property -> values.add(value(property, depth)));
    return Combinators.combine(
            Combinators.combine(values).as(list -> list), unknown(schema), Arbitraries.of(0, 1))
        .as((known, unknown, first) -> assemble(schema, known, unknown, first == 0));
  }

  private static JsonNode assemble(
      ObjectSchema schema, List<JsonNode> known, JsonNode unknown, boolean unknownFirst) {
    ObjectNode object = NODES.objectNode();
    if (unknownFirst) {
      object.setAll((ObjectNode) unknown);
    }
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i) != ABSENT) {
        object.set(schema.properties().get(i).name(), known.get(i));
      }
    }
    return object.setAll((ObjectNode) unknown);
  }

  private static Arbitrary<JsonNode> unknown(ObjectSchema schema) {
    Set<String> names =
        schema.properties().stream().map(Property::name).collect(Collectors.toSet());
    return FreeFormJson.object(Texts.names().filter(name -> !names.contains(name)), 2);
  }

  private static Arbitrary<JsonNode> value(Property property, int depth) {
    if (property.required()) {
      return value(property.shape(), depth);
    }
    Arbitrary<JsonNode> nothing = Arbitraries.of(ABSENT, NODES.nullNode());
    return depth == 0
        ? nothing
        : Arbitraries.frequencyOf(
            Tuple.of(3, nothing), Tuple.of(2, value(property.shape(), depth)));
  }

  private static Arbitrary<JsonNode> value(Shape shape, int depth) {
    return switch (shape.kind()) {
      case STRING -> Texts.any().map(NODES::stringNode);
      case TIMESTAMP -> TimestampTexts.any().map(NODES::stringNode);
      case BOOLEAN -> Arbitraries.of(true, false).map(NODES::booleanNode);
      case INTEGER -> Arbitraries.longs().map(NODES::numberNode);
      case NUMBER -> Arbitraries.bigDecimals().ofScale(20).map(NODES::numberNode);
      case ENUM -> enumValue(shape.reference()).map(NODES::stringNode);
      case OBJECT -> object(Contract.object(shape.reference()), Math.max(0, depth - 1));
      case LIST -> FreeFormJson.list(value(shape.element(), depth), depth + 1);
      case MAP -> FreeFormJson.object(Texts.names(), value(shape.element(), depth), depth + 1);
    };
  }

  private static Arbitrary<String> enumValue(String schema) {
    return Arbitraries.oneOf(Arbitraries.of(Contract.values(schema)), Texts.any());
  }
}
