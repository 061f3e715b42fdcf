package io.github.pieces4j.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.PiecesList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.util.ReflectionUtils;
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
      if (property.shape().hasElements() || property.shape().isCollection()) {
        continue;
      }
      ObjectNode json = SampleJson.full(schema);
      json.remove(property.name());
      assertFails(schema, json, pathOf(property), "a value, for it is required");
      json.putNull(property.name());
      assertFails(schema, json, pathOf(property), "a value, for it is required");
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void aMissingOrNullCollectionThatIsRequiredIsEmpty(ObjectSchema schema) {
    for (Property property : schema.required()) {
      if (property.shape().hasElements()) {
        ObjectNode json = SampleJson.full(schema);
        json.remove(property.name());
        Object missing = decode(schema, json);
        assertThat(decode(schema, json.putNull(property.name()))).isEqualTo(missing);
        JsonNode written = MAPPER.readTree(PiecesJson.encode(missing));
        assertThat(written.path(property.name()).isEmpty()).isTrue();
        assertThat(written.has(property.name())).isTrue();
      }
    }
  }

  /** An update replaces the whole object, so what was not there is not written as empty. */
  @ParameterizedTest
  @MethodSource("objects")
  void aMissingOrNullObjectThatIsACollectionIsEmptyAndStaysOut(ObjectSchema schema) {
    for (Property property : schema.required()) {
      if (property.shape().isCollection()) {
        ObjectNode json = SampleJson.full(schema);
        json.remove(property.name());
        Object missing = decode(schema, json);
        assertThat(MAPPER.readTree(PiecesJson.encode(missing)))
            .isEqualTo(MAPPER.readTree(MAPPER.writeValueAsBytes(json)));
        assertThat(decode(schema, json.putNull(property.name()))).isEqualTo(missing);
        json.putObject(property.name());
        assertThat(decode(schema, json)).isEqualTo(missing);
      }
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
        if (element.kind() == Shape.Kind.OBJECT) {
          assertIsTold(schema, json, expected(element));
          continue;
        }
        assertFails(schema, json, pathOf(property) + "[2]", expected(element));
      } else if (property.shape().kind() == Shape.Kind.MAP) {
        json.withObject(property.name()).set("a b", SampleJson.wrong(element));
        assertFails(schema, json, pathOf(property) + "['a b']", expected(element));
      }
    }
  }

  /** An object in a list takes no other away, and is written back as it was. */
  private static void assertIsTold(ObjectSchema schema, JsonNode json, String expected) {
    Object decoded = decode(schema, json);
    assertThat(lists(decoded).flatMap(list -> PiecesList.unreadableIn(list).stream()))
        .as("%s of %s", expected, schema)
        .singleElement()
        .matches(it -> it.index() == 2 && it.path().equals("$"))
        .matches(it -> it.problem().startsWith("expected " + expected));
    assertThat(MAPPER.readTree(PiecesJson.encode(decoded)))
        .isEqualTo(MAPPER.readTree(MAPPER.writeValueAsBytes(json)));
  }

  private static Stream<List<?>> lists(Object value) {
    return Arrays.stream(value.getClass().getRecordComponents())
        .map(component -> ReflectionUtils.invokeMethod(component.getAccessor(), value))
        .filter(List.class::isInstance)
        .map(list -> (List<?>) list);
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
