package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.error.PiecesEncodeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A codec of any JSON value as plain Java values; numbers keep every digit. */
final class FreeFormCodec implements Codec<Object> {
  static final FreeFormCodec INSTANCE = new FreeFormCodec();

  private FreeFormCodec() {}

  @Override
  public Object read(JsonInput in) {
    JsonParser parser = in.parser();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case VALUE_STRING -> parser.getString();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> integer(parser);
      case VALUE_NUMBER_FLOAT -> in.decimal();
      case START_ARRAY -> list(in);
      case START_OBJECT -> map(in);
      default -> throw in.mismatch("a value");
    };
  }

  private static Object integer(JsonParser parser) {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? parser.getBigIntegerValue()
        : (Object) parser.getLongValue();
  }

  private List<@Nullable Object> list(JsonInput in) {
    List<@Nullable Object> list = new ArrayList<>();
    for (JsonToken token = in.parser().nextToken();
        token != JsonToken.END_ARRAY;
        token = in.parser().nextToken()) {
      list.add(token == JsonToken.VALUE_NULL ? null : read(in));
    }
    return Collections.unmodifiableList(list);
  }

  private Map<String, @Nullable Object> map(JsonInput in) {
    LinkedHashMap<String, @Nullable Object> map = new LinkedHashMap<>();
    JsonParser parser = in.parser();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      map.put(name, parser.nextToken() == JsonToken.VALUE_NULL ? null : read(in));
    }
    return Collections.unmodifiableMap(map);
  }

  @Override
  public void write(JsonOutput out, @Nullable Object value) {
    JsonGenerator generator = out.generator();
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Boolean bool) {
      generator.writeBoolean(bool);
    } else if (value instanceof Long integer) {
      generator.writeNumber(integer);
    } else if (value instanceof BigDecimal decimal) {
      generator.writeNumber(decimal);
    } else if (value instanceof BigInteger integer) {
      generator.writeNumber(integer);
    } else {
      writeContainer(out, value);
    }
  }

  private void writeContainer(JsonOutput out, Object value) {
    if (value instanceof List<?> items) {
      out.generator().writeStartArray();
      for (Object item : items) {
        write(out, item);
      }
      out.generator().writeEndArray();
    } else if (value instanceof Map<?, ?> entries) {
      out.generator().writeStartObject();
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        out.generator().writeName((String) entry.getKey());
        write(out, entry.getValue());
      }
      out.generator().writeEndObject();
    } else {
      throw new PiecesEncodeException(
          "a " + value.getClass().getName() + " is no JSON value", null);
    }
  }
}
