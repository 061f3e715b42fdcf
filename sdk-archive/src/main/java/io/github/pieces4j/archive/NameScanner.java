package io.github.pieces4j.archive;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A reader of one object's tokens that finds its identifier and the objects that it names: the
 * members of all lists whose property is called after a kind, as {@link ListedIdentifiers} finds
 * them in a tree.
 */
final class NameScanner {
  private static final String ID = "id";

  private final Set<ServerObject.Name> names = new LinkedHashSet<>();
  private final JsonParser parser;
  private String id = "";
  private boolean hasMessages;

  /** Creates a scanner for the object on which a parser stands. */
  NameScanner(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads over the object. */
  void readObject() throws MalformedJsonException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new MalformedJsonException("it is no JSON object");
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      hasMessages |= name.equals(ExportedKind.MESSAGE.plural());
      if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals(ID)) {
        id = parser.getString();
      } else {
        readValue(name);
      }
    }
    if (id.isEmpty()) {
      throw new MalformedJsonException("it has no id");
    }
  }

  /** Returns what was found in an object whose bytes are known. */
  ServerObject found(byte[] json) {
    return new ServerObject(new RawObject(id, json), names, hasMessages);
  }

  /** Reads over a value; its property is null in an array. */
  private void readValue(@Nullable String property) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      readArray();
    } else if (token == JsonToken.START_OBJECT) {
      ExportedKind kind = property == null ? null : ExportedKind.listedAs(property).orElse(null);
      if (kind == null) {
        readMembers();
      } else {
        readList(kind);
      }
    }
  }

  private void readArray() {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      readValue(null);
    }
  }

  private void readMembers() {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      readValue(name);
    }
  }

  private void readList(ExportedKind kind) {
    Set<String> members = new LinkedHashSet<>();
    Set<String> removed = new LinkedHashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (name.equals("iterable") && token == JsonToken.START_ARRAY) {
        readItems(members);
      } else if (name.equals("indices") && token == JsonToken.START_OBJECT) {
        readIndices(members, removed);
      } else {
        readValue(name);
      }
    }
    members.removeAll(removed);
    members.remove("");
    members.forEach(member -> names.add(new ServerObject.Name(kind, member)));
  }

  private void readItems(Set<String> members) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        readItem(members);
      } else {
        readValue(null);
      }
    }
  }

  private void readItem(Set<String> members) {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals(ID)) {
        members.add(parser.getString());
      } else {
        readValue(name);
      }
    }
  }

  private void readIndices(Set<String> members, Set<String> removed) {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token.isNumeric() && isNegative()) {
        removed.add(member);
      } else {
        members.add(member);
        readValue(member);
      }
    }
  }

  /** The text of a number says it, however long it is; minus zero is not negative. */
  private boolean isNegative() {
    String number = parser.getString();
    return number.startsWith("-") && !number.matches("-0*(\\.0*)?([eE].*)?");
  }
}
