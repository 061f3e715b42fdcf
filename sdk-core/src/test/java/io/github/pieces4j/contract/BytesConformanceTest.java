package io.github.pieces4j.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.json.PiecesJson;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the codecs against the contract's schemas, by what they read and write. */
class BytesConformanceTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  static List<ObjectSchema> objects() {
    return Contract.objects();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void anObjectWithAllPropertiesComesBackAsItWas(ObjectSchema schema) {
    assertComesBack(schema, SampleJson.full(schema));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void anObjectWithTheRequiredPropertiesAloneComesBackAsItWas(ObjectSchema schema) {
    assertComesBack(schema, SampleJson.required(schema));
  }

  private static void assertComesBack(ObjectSchema schema, ObjectNode json) {
    Object decoded = decode(schema, json);
    JsonNode encoded = MAPPER.readTree(PiecesJson.encode(decoded));
    assertThat(encoded).isEqualTo(MAPPER.readTree(MAPPER.writeValueAsBytes(json)));
    assertThat(decode(schema, json)).isEqualTo(decoded).hasSameHashCodeAs(decoded);
  }

  private static Object decode(ObjectSchema schema, JsonNode json) {
    return PiecesJson.decode(MAPPER.writeValueAsBytes(json), ModelTypes.named(schema.name()));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void aMissingOrNullRequiredPropertyIsNamed(ObjectSchema schema) {
    for (Property property : schema.required()) {
      ObjectNode json = SampleJson.full(schema);
      json.remove(property.name());
      assertFails(schema, json, pathOf(property), "a value, for it is required");
      json.putNull(property.name());
      assertFails(schema, json, pathOf(property), "a value, for it is required");
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void aValueOfTheWrongTypeIsNamed(ObjectSchema schema) {
    for (Property property : schema.properties()) {
      ObjectNode json = SampleJson.full(schema);
      json.set(property.name(), SampleJson.wrong(property.shape()));
      assertFails(schema, json, pathOf(property), expected(property.shape()));
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void anElementOfTheWrongTypeIsNamed(ObjectSchema schema) {
    for (Property property : schema.properties()) {
      Shape element = property.shape().element();
      ObjectNode json = SampleJson.full(schema);
      if (property.shape().kind() == Shape.Kind.LIST) {
        json.withArray(property.name()).add(SampleJson.wrong(element));
        assertFails(schema, json, pathOf(property) + "[2]", expected(element));
      } else if (property.shape().kind() == Shape.Kind.MAP) {
        json.withObject(property.name()).set("a b", SampleJson.wrong(element));
        assertFails(schema, json, pathOf(property) + "['a b']", expected(element));
      }
    }
  }

  private static void assertFails(
      ObjectSchema schema, ObjectNode json, String path, String expected) {
    PiecesDecodeException failure =
        catchThrowableOfType(PiecesDecodeException.class, () -> decode(schema, json));
    assertThat(failure).as("%s of %s", path, schema).isNotNull();
    assertThat(failure.path()).isEqualTo(path);
    assertThat(failure.expected()).isEqualTo(expected);
  }

  private static String pathOf(Property property) {
    String name = property.name();
    return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? "$." + name : "$['" + name + "']";
  }

  private static String expected(Shape shape) {
    return switch (shape.kind()) {
      case STRING, ENUM -> "text";
      case TIMESTAMP -> "a timestamp as text";
      case BOOLEAN -> "true or false";
      case INTEGER -> "an integer";
      case NUMBER -> "a number";
      case LIST -> "an array";
      case MAP -> "an object";
      case OBJECT -> "a " + ModelTypes.named(shape.reference()).getSimpleName() + " object";
    };
  }
}
