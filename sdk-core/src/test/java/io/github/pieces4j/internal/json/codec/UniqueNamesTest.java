package io.github.pieces4j.internal.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversations;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UniqueNamesTest {
  @Test
  void aNameOfAnyLengthIsRead() {
    String alphabet = "0123456789-abcdefghijklmnopqrstuvwxyz".repeat(20);
    for (int length = 0; length < 600; length++) {
      String name = alphabet.substring(0, length);
      assertThat(decode(name)).containsOnlyKeys(name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "é",
        "naïve",
        "identifié",
        "l'identifiant de la réponse",
        "日本",
        "😀",
        "a😀",
        "\u007f"
      })
  void aNameOfAnyCharactersIsRead(String name) {
    assertThat(decode(name)).containsOnlyKeys(name);
  }

  @Test
  void anEscapedNameIsRead() {
    assertThat(decode("tab\\t\\u0000\\\"quoted\\\"")).containsOnlyKeys("tab\t\0\"quoted\"");
  }

  @Test
  void namesAreReadFromOtherEncodings() {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
      assertThat(decode(document("chère-id").getBytes(charset))).containsOnlyKeys("chère-id");
    }
  }

  @Test
  void aNameLongerThanTheBufferOfAStreamIsRead() {
    byte[] json = document("x".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
    Conversations decoded = PiecesJson.decode(new ByteArrayInputStream(json), Conversations.class);
    assertThat(decoded.indices()).containsOnlyKeys("x".repeat(20_000));
  }

  @Test
  void aRepeatedNameHasItsLastValue() {
    String json = "{\"iterable\":[],\"indices\":{\"a\":1,\"b\":2,\"a\":3}}";
    Map<String, Long> indices = decode(json.getBytes(StandardCharsets.UTF_8));
    assertThat(indices).containsExactly(Map.entry("a", 3L), Map.entry("b", 2L));
  }

  @Test
  void bytesThatAreNoCharactersAreRefused() {
    byte[] json = document("name").getBytes(StandardCharsets.UTF_8);
    json[document("").indexOf("\"\":") + 2] = (byte) 0xff;
    assertThatExceptionOfType(PiecesDecodeException.class)
        .isThrownBy(() -> decode(json))
        .withMessageContaining("UTF-8");
  }

  private static Map<String, Long> decode(String name) {
    return decode(document(name).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Long> decode(byte[] json) {
    Map<String, Long> indices = PiecesJson.decode(json, Conversations.class).indices();
    assertThat(indices).isNotNull();
    return indices;
  }

  private static String document(String name) {
    return "{\"iterable\":[],\"indices\":{\"" + name + "\":1}}";
  }
}
