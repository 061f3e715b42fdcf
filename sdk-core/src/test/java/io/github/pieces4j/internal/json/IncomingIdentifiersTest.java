package io.github.pieces4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesDecodeException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows what is kept of a list that an identifier stream is compared with. */
class IncomingIdentifiersTest {
  private static IdentifierList read(String json) {
    IncomingIdentifiers incoming = new JsonDocuments(4, 1_000).incomingIdentifiers();
    for (byte next : json.getBytes(StandardCharsets.UTF_8)) {
      incoming.feed(new byte[] {next});
    }
    IncomingIdentifiers atOnce = new JsonDocuments(4, 1_000).incomingIdentifiers();
    atOnce.feed(json.getBytes(StandardCharsets.UTF_8));
    IdentifierList list = incoming.end();
    assertThat(atOnce.end()).isEqualTo(list);
    return list;
  }

  @Test
  void identifiersAndTimesAreKept() {
    assertThat(
            read("""
                    {"indices":{"a":0,"gone":-1},"iterable":[
                      {"id":"a","created":{"value":"2026-01-01T00:00:00Z"},
                       "updated":{"value":"2026-01-02T00:00:00Z"},
                       "reference":{"id":"inner","updated":{"value":"2026-01-03T00:00:00Z"}}},
                      {"id":"b"},{"id":"gone"}]}""")
                .versions())
        .containsExactly(
            Map.entry("a", Instant.parse("2026-01-02T00:00:00Z")),
            Map.entry("b", IdentifierList.UNKNOWN));
  }

  @Test
  void theTimeOfAnItemWithoutAnIdentifierIsNotThatOfTheNext() {
    assertThat(
            read("""
                    {"iterable":[{"updated":{"value":"2026-01-02T00:00:00Z"}},{"id":"b"}]}""")
                .versions())
        .containsExactly(Map.entry("b", IdentifierList.UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"deep", "number", "NaN", "longName", "longText", "escapes", "badTime"})
  void anOddObjectCostsNothing(String kind) {
    String odd =
        switch (kind) {
          case "deep" -> "\"x\":" + "[".repeat(2_000) + "]".repeat(2_000);
          case "number" -> "\"x\":1" + "0".repeat(1_100);
          case "NaN" -> "\"x\":NaN,\"y\":-Infinity";
          case "longName" -> "\"" + "n".repeat(60_000) + "\":1";
          case "longText" -> "\"x\":\"" + "y".repeat(60_000) + "\"";
          case "escapes" -> "\"x\":\"\\\"}],\\\\\",\"\\u0069\\u0064x\":1";
          default -> "\"updated\":{\"value\":\"yesterday\"}";
        };
    IdentifierList list =
        read("{\"iterable\":[{\"id\":\"a\"},{\"id\":\"b\"," + odd + "},{\"id\":\"c\"}]}");
    assertThat(list.versions().keySet()).containsExactly("a", "b", "c");
    assertThat(list.skipped()).isZero();
    assertThat(list.problem()).isNull();
  }

  @Test
  void escapesInIdentifiersAreResolved() {
    assertThat(read("{\"iterable\":[{\"\\u0069d\":\"\\u00e4\\n\\ud83d\\ude00\"}]}").versions())
        .containsOnlyKeys("\u00e4\n\ud83d\ude00");
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(read("\ufeff{\"iterable\":[{\"id\":\"a\"}]}").versions()).containsOnlyKeys("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"id\":5}", "{}", "null", "[{\"id\":\"x\"}]", "\"x\"", "{\"id\":\"\\x\"}"})
  void whatHasNoIdentifierIsCountedAndCostsNoOther(String odd) {
    IdentifierList list = read("{\"iterable\":[{\"id\":\"a\"}," + odd + ",{\"id\":\"b\"}]}");
    assertThat(list.versions().keySet()).containsExactly("a", "b");
    assertThat(list.skipped()).isEqualTo(1);
    assertThat(list.problem()).hasMessageContaining("1 without one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "<html>",
        "{}",
        "{\"iterable\":null}",
        "{\"iterable\":{}}",
        "{\"iterable\":[{\"id\":\"a\"}",
        "{\"iterable\":[{\"id\":\"a\"]}",
        "{\"iterable\":[]}}",
        "{\"iterable\":[]} x"
      })
  void whatIsNoWholeListIsNone(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(PiecesDecodeException.class);
  }
}
