package io.github.pieces4j.jackson3;

import io.github.pieces4j.error.PiecesEncodeException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.PiecesObject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** A writer of records by their codecs. */
final class RecordSerializer extends StdSerializer<PiecesObject> {
  RecordSerializer() {
    super(PiecesObject.class);
  }

  @Override
  public void serialize(PiecesObject value, JsonGenerator out, SerializationContext context) {
    try (JsonParser codec =
        ExactTokens.JSON.createParser(ObjectReadContext.empty(), encoded(value, out))) {
      codec.nextToken();
      ExactTokens.copy(codec, out);
    }
  }

  private static byte[] encoded(PiecesObject value, JsonGenerator out) {
    try {
      return PiecesJson.encode(value);
    } catch (PiecesEncodeException e) {
      throw DatabindException.from(out, e.getMessage(), e);
    }
  }
}
