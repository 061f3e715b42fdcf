package io.github.pieces4j.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.pieces4j.error.PiecesEncodeException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.PiecesObject;
import java.io.IOException;

/** A writer of records by their codecs. */
final class RecordSerializer extends StdSerializer<PiecesObject> {
  private static final long serialVersionUID = 1;

  RecordSerializer() {
    super(PiecesObject.class);
  }

  @Override
  public void serialize(PiecesObject value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    boolean combining = out.isEnabled(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    try (JsonParser codec = ExactTokens.JSON.createParser(encoded(value, out))) {
      // Otherwise each emoji would become two escapes.
      out.configure(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8, true);
      codec.nextToken();
      ExactTokens.copy(codec, out);
    } finally {
      out.configure(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8, combining);
    }
  }

  private static byte[] encoded(PiecesObject value, JsonGenerator out) throws IOException {
    try {
      return PiecesJson.encode(value);
    } catch (PiecesEncodeException e) {
      throw JsonMappingException.from(out, e.getMessage(), e);
    }
  }
}
