package io.github.pieces4j.server.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON trees, read and written. */
public final class Json {
  /**
   * A number with the digits that were sent.
   *
   * @param digits such as {@code 1.50} or {@code 1e400}
   */
  public record Digits(String digits) {
    /** Returns the number that an integer is. */
    public static Digits of(long value) {
      return new Digits(Long.toString(value));
    }
  }

  private static final int DEEPEST = 1_000;

  /** The chars that a text may have: the database holds a thousand million bytes. */
  public static final int LONGEST_TEXT = 1 << 30;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(LONGEST_TEXT)
                  .build())
          .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private Json() {}

  /**
   * Reads an object.
   *
   * @throws tools.jackson.core.JacksonException if the text is no JSON
   * @throws IllegalArgumentException if it is another value
   */
  public static JsonObject object(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return object(parser);
    }
  }

  /** Reads an object from its bytes; see {@link #object(String)}. */
  public static JsonObject object(byte[] json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return object(parser);
    }
  }

  private static JsonObject object(JsonParser parser) {
    if (parser.nextToken() == JsonToken.START_OBJECT && value(parser) instanceof JsonObject read) {
      if (parser.nextToken() == null) {
        return read;
      }
    }
    throw new IllegalArgumentException("at $: it takes one JSON object and nothing else");
  }

  private static @Nullable Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> properties(parser);
      case START_ARRAY -> items(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> new Digits(parser.getString());
    };
  }

  private static JsonObject properties(JsonParser parser) {
    JsonObject object = new JsonObject();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.with(name, value(parser));
    }
    return object;
  }

  private static List<@Nullable Object> items(JsonParser parser) {
    List<@Nullable Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }

  /** Returns a tree as JSON; halves of surrogate pairs are escaped, as UTF-8 cannot say them. */
  public static String text(@Nullable Object tree) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(tree, generator);
    }
    return withEscapedSurrogates(text.toString());
  }

  /** Escapes halves of surrogate pairs. */
  private static String withEscapedSurrogates(String json) {
    StringBuilder escaped = null;
    for (int i = 0; i < json.length(); i++) {
      char letter = json.charAt(i);
      if (Character.isSurrogate(letter)) {
        if (isPair(json, i)) {
          if (escaped != null) {
            escaped.append(letter).append(json.charAt(i + 1));
          }
          i++;
          continue;
        }
        escaped = escaped == null ? new StringBuilder(json.substring(0, i)) : escaped;
        escaped.append(String.format("\\u%04x", (int) letter));
      } else if (escaped != null) {
        escaped.append(letter);
      }
    }
    return escaped == null ? json : escaped.toString();
  }

  private static boolean isPair(String json, int high) {
    return high + 1 < json.length()
        && Character.isSurrogatePair(json.charAt(high), json.charAt(high + 1));
  }

  private static void write(@Nullable Object tree, JsonGenerator generator) {
    if (tree instanceof JsonObject object) {
      generator.writeStartObject();
      object
          .properties()
          .forEach(
              (name, value) -> {
                generator.writeName(name);
                write(value, generator);
              });
      generator.writeEndObject();
    } else if (tree instanceof Iterable<?> items) {
      generator.writeStartArray();
      items.forEach(item -> write(item, generator));
      generator.writeEndArray();
    } else {
      writeScalar(tree, generator);
    }
  }

  private static void writeScalar(@Nullable Object scalar, JsonGenerator generator) {
    if (scalar == null) {
      generator.writeNull();
    } else if (scalar instanceof String text) {
      generator.writeString(text);
    } else if (scalar instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (scalar instanceof Digits number) {
      generator.writeNumber(number.digits());
    } else {
      generator.writeNumber(scalar.toString());
    }
  }
}
