package io.github.pieces4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resolves escapes, and what only looks like some. */
class JsonEscapesTest {
  @Test
  void eachEscapeIsWhatItMeans() {
    assertThat(JsonEscapes.resolve("a\\\"\\\\\\/\\b\\f\\n\\r\\tz")).isEqualTo("a\"\\/\b\f\n\r\tz");
    assertThat(JsonEscapes.resolve("\\u0041b\\u00e9\\uD83D\\uDE00\\uffff"))
        .isEqualTo("Ab\u00e9\uD83D\uDE00\uFFFF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\",
        "a\\",
        "\\x",
        "\\\0",
        "\\u",
        "\\u123",
        "\\u12g4",
        "\\u-123",
        "\\u\uff10\uff10\uff14\uff11"
      })
  void whatIsNoEscapeHasNoMeaning(String text) {
    assertThat(JsonEscapes.resolve(text)).isNull();
  }
}
