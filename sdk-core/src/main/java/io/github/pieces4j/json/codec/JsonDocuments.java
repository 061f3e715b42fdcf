package io.github.pieces4j.json.codec;

import io.github.pieces4j.config.JsonLimits;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.http.Redaction;
import java.io.InputStream;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes whole documents within given limits; thread-safe. */
public final class JsonDocuments {
  private static final int MAX_PROBLEM = 300;

  private final JsonFactory factory;

  /** Creates the reader and writer. */
  public JsonDocuments(JsonLimits limits) {
    factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.maxDepth())
                    .maxStringLength(limits.maxStringLength())
                    .build())
            .streamWriteConstraints(
                StreamWriteConstraints.builder().maxNestingDepth(limits.maxDepth()).build())
            .build();
  }

  /** Reads the one value of a document. */
  public <T> T decode(byte[] json, Class<T> type) {
    return decode(type, context -> factory.createParser(context, json));
  }

  /** Reads the one value of a document and closes the stream. */
  public <T> T decode(InputStream json, Class<T> type) {
    return decode(type, context -> factory.createParser(context, json));
  }

  private <T> T decode(Class<T> type, Function<ObjectReadContext, JsonParser> open) {
    Codec<T> codec = CodecLookup.find(type);
    try (JsonParser parser = open.apply(ObjectReadContext.empty())) {
      return document(parser, codec);
    }
  }

  private static <T> T document(JsonParser parser, Codec<T> codec) {
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

  /** Writes a value as UTF-8. */
  public byte[] encode(Object value) {
    return DocumentWriter.write(factory, value);
  }
}
