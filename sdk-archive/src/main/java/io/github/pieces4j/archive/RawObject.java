package io.github.pieces4j.archive;

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
    return ServerObject.all(list).stream().map(ServerObject::raw).toList();
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
  static byte[] onOneLine(byte[] json) {
    byte[] line = json;
    for (int i = 0; i < json.length; i++) {
      if (json[i] == '\n' || json[i] == '\r') {
        line = line == json ? json.clone() : line;
        line[i] = ' ';
      }
    }
    return line;
  }
}
