package io.github.pieces4j.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * JSON as maps, lists, strings, exact numbers, flags and null.
 *
 * @since 0.1
 */
public final class JsonTree {
  private JsonTree() {}

  /**
   * Reads a document that is an object.
   *
   * @param json UTF-8
   */
  public static Map<String, @Nullable Object> object(byte[] json) throws MalformedJsonException {
    return JsonText.read(
        json,
        parser -> {
          if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new MalformedJsonException("it is no JSON object");
          }
          return members(parser);
        });
  }

  private static @Nullable Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> items(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> number(parser);
    };
  }

  /** A number that is too large for arithmetic is compared as it is written. */
  private static Object number(JsonParser parser) {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException e) {
      return parser.getString();
    }
  }

  private static Map<String, @Nullable Object> members(JsonParser parser) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return members;
  }

  private static List<@Nullable Object> items(JsonParser parser) {
    List<@Nullable Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }

  /** Returns the member of an object, null if there is none or it is no object. */
  @SuppressWarnings("unchecked") // JSON has names only.
  public static @Nullable Object member(@Nullable Object object, String... names) {
    Object found = object;
    for (String name : names) {
      found = found instanceof Map<?, ?> map ? ((Map<String, Object>) map).get(name) : null;
    }
    return found;
  }

  /** Returns a text somewhere in an object, empty if there is none. */
  public static String text(@Nullable Object object, String... names) {
    return member(object, names) instanceof String text ? text : "";
  }
}
