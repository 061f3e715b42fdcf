package io.github.pieces4j.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * An object as the server sent it, byte for byte but for line ends between its parts.
 *
 * @param id its identifier
 * @param json UTF-8 on one line
 * @since 0.1
 */
public record RawObject(String id, byte[] json) {
  /** Takes a document that is one object with an {@code id}. */
  public static RawObject of(byte[] json) throws MalformedJsonException {
    return new RawObject(JsonText.read(json, RawObject::id), onOneLine(json));
  }

  /** Returns this object if it is the one that was asked for. */
  public RawObject requireId(String asked) throws MalformedJsonException {
    if (!id.equalsIgnoreCase(asked)) {
      throw new MalformedJsonException("it is another object, " + id);
    }
    return this;
  }

  /**
   * Takes the objects of a list: of {@code iterable} in a document that is an object.
   *
   * @throws MalformedJsonException if it has none, or an item has no identifier
   */
  public static List<RawObject> all(byte[] list) throws MalformedJsonException {
    return JsonText.read(list, parser -> items(parser, list));
  }

  private static List<RawObject> items(JsonParser parser, byte[] list)
      throws MalformedJsonException {
    requireObject(parser);
    List<RawObject> items = new ArrayList<>();
    boolean hasItems = false;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      boolean isList = parser.currentName().equals("iterable");
      if (parser.nextToken() == JsonToken.START_ARRAY && isList) {
        hasItems = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(item(parser, list));
        }
      } else {
        parser.skipChildren();
      }
    }
    if (!hasItems) {
      throw new MalformedJsonException("it is no list: it has no iterable");
    }
    return items;
  }

  private static RawObject item(JsonParser parser, byte[] list) throws MalformedJsonException {
    int start = offset(parser.currentTokenLocation().getByteOffset());
    String id = id(parser);
    int end = offset(parser.currentLocation().getByteOffset());
    return new RawObject(id, onOneLine(Arrays.copyOfRange(list, start, end)));
  }

  private static int offset(long offset) throws MalformedJsonException {
    if (offset < 0) {
      throw new MalformedJsonException("it is not UTF-8");
    }
    return Math.toIntExact(offset);
  }

  /** Reads over an object and returns its identifier. */
  private static String id(JsonParser parser) throws MalformedJsonException {
    requireObject(parser);
    String id = "";
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      boolean isId = parser.currentName().equals("id");
      if (parser.nextToken() == JsonToken.VALUE_STRING && isId) {
        id = parser.getString();
      }
      parser.skipChildren();
    }
    if (id.isEmpty()) {
      throw new MalformedJsonException("it has no id");
    }
    return id;
  }

  private static void requireObject(JsonParser parser) throws MalformedJsonException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new MalformedJsonException("it is no JSON object");
    }
  }

  /** In JSON, line ends stand between tokens only: in strings they are escaped. */
  private static byte[] onOneLine(byte[] json) {
    byte[] line = json.clone();
    for (int i = 0; i < line.length; i++) {
      if (line[i] == '\n' || line[i] == '\r') {
        line[i] = ' ';
      }
    }
    return line;
  }
}
