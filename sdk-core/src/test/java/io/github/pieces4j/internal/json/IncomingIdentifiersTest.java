package io.github.pieces4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.json.JsonLimits;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shows what is kept of a list that an identifier stream is compared with. */
class IncomingIdentifiersTest {
  private static IdentifierList read(String json, JsonLimits limits) {
    IncomingIdentifiers incoming =
        new JsonDocuments(limits.maxDepth(), limits.maxStringLength()).incomingIdentifiers();
    for (byte next : json.getBytes(StandardCharsets.UTF_8)) {
      incoming.feed(new byte[] {next});
    }
    return incoming.end();
  }

  private static IdentifierList read(String json) {
    return read(json, JsonLimits.DEFAULT);
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

  @Test
  void aLimitThatIsExceededIsNamed() {
    assertThatThrownBy(() -> read("{\"iterable\":[[[[[]]]]]}", new JsonLimits(4, 1_000)))
        .isInstanceOf(PiecesDecodeException.class)
        .hasMessageContaining("JsonLimits.maxDepth");
    assertThatThrownBy(
            () -> read("{\"x\":\"" + "y".repeat(2_000) + "\"}", new JsonLimits(4, 1_000)))
        .isInstanceOf(PiecesDecodeException.class)
        .hasMessageContaining("JsonLimits.maxStringLength");
  }
}
