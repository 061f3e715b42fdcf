package io.github.pieces4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pieces4j.error.PiecesDecodeException;
import java.nio.charset.StandardCharsets;

/** Spells JSON shortly: apostrophes stand for quotes. */
final class Json {
  private Json() {}

  static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  static <T> T decode(String json, Class<T> type) {
    return PiecesJson.decode(bytes(json), type);
  }

  static String encode(Object value) {
    return new String(PiecesJson.encode(value), StandardCharsets.UTF_8).replace('"', '\'');
  }

  static PiecesDecodeException failure(byte[] json, Class<?> type) {
    PiecesDecodeException failure =
        catchThrowableOfType(PiecesDecodeException.class, () -> PiecesJson.decode(json, type));
    assertThat(failure)
        .as("what is wrong with %s", new String(json, StandardCharsets.UTF_8))
        .isNotNull();
    return failure;
  }

  static PiecesDecodeException failure(String json, Class<?> type) {
    return failure(bytes(json), type);
  }
}
