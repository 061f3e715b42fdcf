package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.internal.value.FrozenList;
import io.github.pieces4j.internal.value.FrozenMap;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A reader of the values that generated codecs ask for, which says precisely what is wrong with
 * others.
 *
 * <p>Methods named after a type go on to the next value and return null for JSON's null, which
 * means the same as absent on this API.
 */
final class JsonInput {
  /** What {@link #nextName} returns behind the last property. */
  static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

  private final JsonParser parser;
  private final @Nullable TolerantElements elements;
  private final UniqueNames uniqueNames = new UniqueNames();
  private int pathRoot;

  /** Creates an input; without a tolerant reader the first bad element of a list fails it. */
  JsonInput(JsonParser parser, @Nullable TolerantElements elements) {
    this.parser = parser;
    this.elements = elements;
  }

  /** Returns the depth at which paths begin: 0, or that of the list whose element is read. */
  int pathRoot() {
    return pathRoot;
  }

  void pathRoot(int depth) {
    pathRoot = depth;
  }

  JsonParser parser() {
    return parser;
  }

  void beginObject(String type) {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      throw mismatch("a " + type + " object");
    }
  }

  /** Returns the index of the next property's name, {@link #END}, or another negative number. */
  int nextName(PropertyNames names) {
    return parser.nextNameMatch(names.matcher());
  }

  /** Returns the next name in an object that is a map, or null behind the last one. */
  @Nullable String nextKey() {
    int match = parser.nextNameMatch(uniqueNames);
    boolean isName = match >= 0 || match == PropertyNameMatcher.MATCH_UNKNOWN_NAME;
    return isName ? parser.currentName() : null;
  }

  private boolean nextIsNull() {
    return parser.nextToken() == JsonToken.VALUE_NULL;
  }

  @Nullable String string() {
    return nextIsNull() ? null : Scalars.STRING.read(this);
  }

  /** Goes on to the next value and tells whether it is a text; if not, it is null. */
  boolean nextIsText() {
    if (nextIsNull()) {
      return false;
    }
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      throw mismatch("text");
    }
    return true;
  }

  /** Returns the text that the input stands on. */
  String text() {
    return parser.getString();
  }

  @Nullable Boolean bool() {
    return nextIsNull() ? null : Scalars.BOOL.read(this);
  }

  @Nullable Long integer() {
    return nextIsNull() ? null : Scalars.INTEGER.read(this);
  }

  @Nullable Double number() {
    return nextIsNull() ? null : Scalars.NUMBER.read(this);
  }

  /** Returns the number that the input stands on. */
  BigDecimal decimal() {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException e) {
      throw mismatch("a number with an exponent in the range of an int");
    }
  }

  @Nullable Instant timestamp() {
    return nextIsNull() ? null : Scalars.TIMESTAMP.read(this);
  }

  @Nullable Object freeForm() {
    return nextIsNull() ? null : FreeFormCodec.INSTANCE.read(this);
  }

  <T> @Nullable T value(Codec<T> codec) {
    return nextIsNull() ? null : codec.read(this);
  }

  /** Returns a list of objects, each of which may be left out if it cannot be read. */
  <T> @Nullable List<T> objects(Codec<T> items) {
    if (elements == null) {
      return list(items);
    }
    return nextIsArray() ? elements.read(this, items) : null;
  }

  /** Returns a list of values that belong together: one that cannot be read fails the list. */
  <T> @Nullable List<T> list(Codec<T> items) {
    if (!nextIsArray()) {
      return null;
    }
    List<T> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(items.read(this));
    }
    return FrozenList.of(list);
  }

  private boolean nextIsArray() {
    if (nextIsNull()) {
      return false;
    }
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      throw mismatch("an array");
    }
    return true;
  }

  <T> @Nullable Map<String, T> map(Codec<T> values) {
    if (nextIsNull()) {
      return null;
    }
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      throw mismatch("an object");
    }
    LinkedHashMap<String, T> map = new LinkedHashMap<>();
    for (String name = nextKey(); name != null; name = nextKey()) {
      T value = value(values);
      if (value == null) {
        map.remove(name);
      } else {
        map.put(name, value);
      }
    }
    return FrozenMap.owning(map);
  }

  /** Adds the current property, which the record does not know, to those before it. */
  LinkedHashMap<String, Object> unknown(@Nullable LinkedHashMap<String, Object> before) {
    LinkedHashMap<String, Object> unknown = before == null ? new LinkedHashMap<>() : before;
    String name = parser.currentName();
    Object value = freeForm();
    if (value == null) {
      unknown.remove(name);
    } else {
      unknown.put(name, value);
    }
    return unknown;
  }

  Map<String, Object> unknownProperties(@Nullable LinkedHashMap<String, Object> unknown) {
    return unknown == null ? FrozenMap.empty() : FrozenMap.owning(unknown);
  }

  <T> T required(@Nullable T value, String name) {
    if (value == null) {
      String path = JsonPath.of(parser, pathRoot) + JsonPath.property(name);
      throw new PiecesDecodeException(path, "a value, for it is required", "nothing or null", null);
    }
    return value;
  }

  /** A list that the contract requires may be left out all the same: it holds nothing. */
  <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? FrozenList.empty() : list;
  }

  /** A map that the contract requires may be left out all the same: it holds nothing. */
  <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
    return map == null ? FrozenMap.empty() : map;
  }

  PiecesDecodeException mismatch(String expected) {
    return new PiecesDecodeException(
        JsonPath.of(parser, pathRoot), expected, FoundToken.of(parser), null);
  }
}
