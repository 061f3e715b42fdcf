package io.github.pieces4j.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * An object that a server sent, with what one look at its tokens tells.
 *
 * @param names the objects that it names, wherever in it they stand
 * @param hasMessages whether it says which messages it has
 */
record ServerObject(RawObject raw, Set<Name> names, boolean hasMessages) {
  /** An object that another one names. */
  record Name(ExportedKind kind, String id) {}

  /** Takes a document that is one object with an {@code id}. */
  static ServerObject of(byte[] json) throws MalformedJsonException {
    return JsonText.read(
        json,
        parser -> {
          NameScanner scanner = new NameScanner(parser);
          scanner.readObject();
          return scanner.found(RawObject.onOneLine(json));
        });
  }

  /**
   * Takes the objects of a list: of {@code iterable} in a document that is an object.
   *
   * @throws MalformedJsonException if it has none, or an item has no identifier
   */
  static List<ServerObject> all(byte[] list) throws MalformedJsonException {
    return JsonText.read(list, parser -> items(parser, list));
  }

  private static List<ServerObject> items(JsonParser parser, byte[] list)
      throws MalformedJsonException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new MalformedJsonException("it is no JSON object");
    }
    List<ServerObject> items = new ArrayList<>();
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

  private static ServerObject item(JsonParser parser, byte[] list) throws MalformedJsonException {
    int start = offset(parser.currentTokenLocation().getByteOffset());
    NameScanner scanner = new NameScanner(parser);
    scanner.readObject();
    int end = offset(parser.currentLocation().getByteOffset());
    return scanner.found(RawObject.onOneLine(Arrays.copyOfRange(list, start, end)));
  }

  private static int offset(long offset) throws MalformedJsonException {
    if (offset < 0) {
      throw new MalformedJsonException("it is not UTF-8");
    }
    return Math.toIntExact(offset);
  }
}
