package io.github.pieces4j.server.routes;

import io.github.pieces4j.model.OpenEnum;
import io.github.pieces4j.model.PiecesObject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * JSON as a server would send it that is newer than the contract: each object of the model gets a
 * property that nobody knows, and what it lacks is there as null, or as an unknown value where an
 * enum is expected.
 */
final class NewerJson {
  static final String UNKNOWN_PROPERTY = "emulated_newer_property";
  static final String UNKNOWN_VALUE = "EMULATED_NEWER_VALUE";
  private static final String LONG_NUMBER = "123456789012345678901234567890";

  /** Escapes, because half of a surrogate pair has no other form. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final JsonParser parser;
  private final JsonGenerator generator;

  private NewerJson(JsonParser parser, JsonGenerator generator) {
    this.parser = parser;
    this.generator = generator;
  }

  /**
   * Rewrites a document.
   *
   * @param type the record that the document is of
   */
  static byte[] of(byte[] json, Class<?> type) {
    ByteArrayBuilder bytes = new ByteArrayBuilder(2 * json.length);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json);
        JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      parser.nextToken();
      new NewerJson(parser, generator).copy(type);
    }
    return bytes.toByteArray();
  }

  private void copy(Type type) {
    if (parser.currentToken() == JsonToken.START_OBJECT && isObject(type)) {
      copyObject((Class<?>) type);
    } else if (parser.currentToken() == JsonToken.START_ARRAY && isList(type)) {
      copyItems(((ParameterizedType) type).getActualTypeArguments()[0]);
    } else {
      generator.copyCurrentStructureExact(parser);
    }
  }

  private void copyObject(Class<?> type) {
    Map<String, Type> absent = new LinkedHashMap<>(WireNames.of(type));
    absent.put(UNKNOWN_PROPERTY, Number.class);
    generator.writeStartObject();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      generator.writeName(parser.currentName());
      Type property = absent.remove(parser.currentName());
      parser.nextToken();
      copy(property == null ? Object.class : property);
    }
    absent.forEach(this::writeAbsent);
    generator.writeEndObject();
  }

  private void copyItems(Type item) {
    generator.writeStartArray();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      copy(item);
    }
    generator.writeEndArray();
  }

  private void writeAbsent(String name, Type type) {
    generator.writeName(name);
    if (name.equals(UNKNOWN_PROPERTY)) {
      generator.writeNumber(LONG_NUMBER);
    } else if (type instanceof Class<?> known && OpenEnum.class.isAssignableFrom(known)) {
      generator.writeString(UNKNOWN_VALUE);
    } else {
      generator.writeNull();
    }
  }

  private static boolean isObject(Type type) {
    return type instanceof Class<?> known && PiecesObject.class.isAssignableFrom(known);
  }

  private static boolean isList(Type type) {
    return type instanceof ParameterizedType list && list.getRawType() == List.class;
  }
}
