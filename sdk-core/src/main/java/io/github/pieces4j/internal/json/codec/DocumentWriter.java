package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.error.PiecesEncodeException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.ByteArrayBuilder;

/** A writer of one document into bytes. */
public final class DocumentWriter {
  private static final int TYPICAL_SIZE = 1_024;

  private DocumentWriter() {}

  /** Writes a value as UTF-8. */
  public static byte[] write(JsonFactory factory, Object value) {
    try {
      return encode(factory, value);
    } catch (StreamWriteException e) {
      return retryEscaped(factory, value);
    } catch (JacksonException e) {
      throw unwritable(factory, value, e);
    }
  }

  /** Half of a surrogate pair has no UTF-8 form, yet JSON can say it: as an escape. */
  private static byte[] retryEscaped(JsonFactory factory, Object value) {
    try {
      return encode(factory.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build(), value);
    } catch (JacksonException e) {
      throw unwritable(factory, value, e);
    }
  }

  private static PiecesEncodeException unwritable(
      JsonFactory factory, Object value, JacksonException e) {
    int maxDepth = factory.streamWriteConstraints().getMaxNestingDepth();
    String problem =
        e instanceof StreamConstraintsException
            ? "it has more than " + ExceededLimit.depth(maxDepth)
            : e.getOriginalMessage();
    return new PiecesEncodeException(
        value.getClass().getSimpleName() + " cannot be written: " + problem, e);
  }

  @SuppressWarnings("unchecked") // An object is of its own class.
  private static byte[] encode(JsonFactory factory, Object value) {
    Codec<Object> codec = CodecLookup.find((Class<Object>) value.getClass());
    ByteArrayBuilder bytes = new ByteArrayBuilder(TYPICAL_SIZE);
    try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
      codec.write(new JsonOutput(generator), value);
    }
    return bytes.toByteArray();
  }
}
