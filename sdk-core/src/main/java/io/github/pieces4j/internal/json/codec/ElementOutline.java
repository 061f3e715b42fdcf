package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.UnreadableElement;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** What can be told of an element that its codec does not read. */
public final class ElementOutline {
  private static final JsonFactory FACTORY = new JsonFactory();

  private @Nullable String id;

  private ElementOutline() {}

  /**
   * Describes an element whose decoding failed.
   *
   * @throws PiecesDecodeException what it failed with, if the element is no JSON: nobody knows then
   *     where it ends
   */
  public static UnreadableElement of(
      long index, byte[] json, int length, PiecesDecodeException failure) {
    ElementOutline outline = new ElementOutline();
    if (!outline.isJson(json, 0, length)) {
      throw failure;
    }
    String text = new String(json, 0, length, StandardCharsets.UTF_8).strip();
    return UnreadableElement.of(index, outline.id, text, failure);
  }

  static @Nullable String id(byte[] json, int start, int end) {
    ElementOutline outline = new ElementOutline();
    outline.isJson(json, start, end);
    return outline.id;
  }

  private boolean isJson(byte[] json, int start, int end) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), json, start, end - start)) {
      return read(parser);
    } catch (StreamConstraintsException e) {
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  private boolean read(JsonParser parser) {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        readProperty(parser, parser.currentName());
      }
    } else if (first == JsonToken.START_ARRAY) {
      parser.skipChildren();
    }
    parser.finishToken();
    return first != null && parser.nextToken() == null;
  }

  /** What a search found has its identifier beside the object, under a longer name. */
  private void readProperty(JsonParser parser, String name) {
    boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
    if (isText && (name.equals("id") || id == null && name.equals("identifier"))) {
      id = parser.getString();
    }
    parser.skipChildren();
  }
}
