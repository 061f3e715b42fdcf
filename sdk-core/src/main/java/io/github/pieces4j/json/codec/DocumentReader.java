package io.github.pieces4j.json.codec;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.http.Redaction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads one whole document. */
public final class DocumentReader {
  private static final int MAX_PROBLEM = 300;

  private DocumentReader() {}

  /** Reads the document's one value; the caller closes the parser. */
  public static <T> T read(JsonParser parser, Class<T> type) {
    Codec<T> codec = CodecLookup.find(type);
    JsonInput in = new JsonInput(parser);
    try {
      if (parser.nextToken() == null) {
        throw in.mismatch("a value");
      }
      T value = codec.read(in);
      if (parser.nextToken() != null) {
        throw in.mismatch("the end of the input");
      }
      return value;
    } catch (JacksonException e) {
      throw unreadable(parser, e);
    }
  }

  private static PiecesDecodeException unreadable(JsonParser parser, JacksonException e) {
    String expected =
        e instanceof StreamConstraintsException ? "JSON within the limits" : "well-formed JSON";
    String found = Redaction.visible(e.getOriginalMessage(), MAX_PROBLEM);
    return new PiecesDecodeException(JsonPath.of(parser), expected, found, e);
  }
}
