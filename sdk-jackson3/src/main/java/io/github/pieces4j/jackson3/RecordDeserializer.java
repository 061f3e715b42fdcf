package io.github.pieces4j.jackson3;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.json.PiecesJson;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** A reader of records by their codecs. */
final class RecordDeserializer<T> extends StdDeserializer<T> {
  private final Class<T> type;

  RecordDeserializer(Class<T> type) {
    super(type);
    this.type = type;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonGenerator codec = ExactTokens.JSON.createGenerator(ObjectWriteContext.empty(), json)) {
      ExactTokens.copy(in, codec);
    }
    try {
      return PiecesJson.decode(json.toByteArray(), type);
    } catch (PiecesDecodeException e) {
      MismatchedInputException failure =
          MismatchedInputException.from(in, type, type.getSimpleName() + ": " + e.getMessage());
      failure.initCause(e);
      throw failure;
    }
  }
}
