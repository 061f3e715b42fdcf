package io.github.pieces4j.roundtrip;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes JSON of any kind. */
final class FreeFormJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Arbitrary<JsonNode> ANY = new SharedArbitrary<>(any(2));

  private FreeFormJson() {}

  /** Makes an object with values of any kind. */
  static Arbitrary<JsonNode> object(Arbitrary<String> names, int size) {
    return object(names, ANY, size);
  }

  static Arbitrary<JsonNode> object(Arbitrary<String> names, Arbitrary<JsonNode> values, int size) {
    return Arbitraries.maps(names, values).ofMaxSize(size).map(FreeFormJson::toObject);
  }

  private static JsonNode toObject(Map<String, JsonNode> entries) {
    return NODES.objectNode().setAll(entries);
  }

  static Arbitrary<JsonNode> list(Arbitrary<JsonNode> items, int size) {
    return items.list().ofMaxSize(size).map(FreeFormJson::toArray);
  }

  private static JsonNode toArray(List<JsonNode> items) {
    return NODES.arrayNode().addAll(items);
  }

  private static Arbitrary<JsonNode> any(int depth) {
    Arbitrary<JsonNode> scalars =
        Arbitraries.oneOf(
            Arbitraries.of(NODES.nullNode(), NODES.booleanNode(true), NODES.booleanNode(false)),
            Texts.any().map(NODES::stringNode),
            Arbitraries.bigIntegers().map(NODES::numberNode),
            FreeFormValues.decimals().map(NODES::numberNode));
    return depth == 0
        ? scalars
        : Arbitraries.oneOf(
            scalars, list(any(depth - 1), 3), object(Texts.names(), any(depth - 1), 3));
  }
}
