package io.github.pieces4j.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.json.PiecesJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A reader of records by their codecs. */
final class RecordDeserializer<T> extends StdDeserializer<T> {
  private static final long serialVersionUID = 1;

  private final Class<T> type;

  RecordDeserializer(Class<T> type) {
    super(type);
    this.type = type;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonGenerator codec = ExactTokens.JSON.createGenerator(json)) {
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
