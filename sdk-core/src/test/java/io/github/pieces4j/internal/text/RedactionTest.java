package io.github.pieces4j.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.http.HttpMethod;
import io.github.pieces4j.internal.http.WireRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that nothing secret and nothing invisible is printed. */
class RedactionTest {
  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:39300/x?y=1, http://127.0.0.1:39300/x?y=1",
    "http://user:secret@host/path, http://***@host/path",
    "http://token@host:1/a@b, http://***@host:1/a@b",
    "https://user:s%40cret@host/, https://***@host/",
    "http://user:secret@host_with_underscore:1/, http://***@host_with_underscore:1/",
    "http://host/a@b, http://host/a@b"
  })
  void aUrlIsPrintedWithoutUserInformation(String url, String printed) {
    assertThat(Redaction.url(URI.create(url))).isEqualTo(printed);
  }

  @Test
  void controlCharactersBecomeVisible() {
    assertThat(Redaction.visible("a\nb\r\t\u0000\u001b[31m\u007f\u009b", 100))
        .isEqualTo("a\\nb\\u000d\\u0009\\u0000\\u001b[31m\\u007f\\u009b");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x202e, 0x200b, 0x2066, 0xfeff, 0x2028, 0x2029, 0xd83d, 0xdc00})
  void whatCouldHideOrTurnTextBecomesVisible(int point) {
    assertThat(Redaction.visible("a" + (char) point + "b", 100))
        .isEqualTo("a\\u" + Integer.toHexString(point) + "b");
  }

  @Test
  void readableTextStaysAsItIs() {
    String text = "Caf\u00e9 \uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD \"quoted\" \\";
    assertThat(Redaction.visible(text, 100)).isEqualTo(text);
  }

  @Test
  void longTextIsCutBetweenCharacters() {
    assertThat(Redaction.visible("abcdef", 6)).isEqualTo("abcdef");
    assertThat(Redaction.visible("abcdefg", 6)).isEqualTo("abcdef...");
    assertThat(Redaction.visible("\uD83D\uDE00".repeat(4), 4)).isEqualTo("\uD83D\uDE00".repeat(4));
    assertThat(Redaction.visible("\uD83D\uDE00".repeat(5), 4))
        .isEqualTo("\uD83D\uDE00".repeat(4) + "...");
    assertThat(Redaction.visible("", 0)).isEmpty();
  }

  @Test
  void secretHeadersAreHidden() {
    HttpHeaders headers =
        new HttpHeaders(
            Map.of(
                "AUTHORIZATION", List.of("Bearer s3cret"),
                "Set-Cookie", List.of("s3cret"),
                "X-Application-ID", List.of("s3cret"),
                "application", List.of("s3cret"),
                "content-type", List.of("text/plain")));
    assertThat(headers.toString())
        .doesNotContain("s3cret")
        .contains("AUTHORIZATION=***", "content-type=[text/plain]");
  }

  @Test
  void requestsAndResponsesPrintNeitherBodyNorHeaders() {
    URI url = URI.create("http://user:s3cret@127.0.0.1:1/x");
    byte[] body = "s3cret".getBytes();
    assertThat(new WireRequest(HttpMethod.POST, url, Map.of("Cookie", "s3cret"), body))
        .hasToString("POST http://***@127.0.0.1:1/x");
  }

  @Test
  void headersAreFoundWhateverTheirCase() {
    HttpHeaders headers = new HttpHeaders(Map.of("Retry-After", List.of("5", "6")));
    assertThat(headers.first("retry-after")).contains("5");
    assertThat(headers.first("missing")).isEmpty();
  }

  @Test
  void applicationIdsBehindMuchElseAreNotPrinted() {
    String much = "\"name\":\"some application\",\"schema\":{\"id\":\"s\"},".repeat(2_000);
    assertThat(Redaction.json("{\"application\":{" + much + "\"id\":\"app-1\"}}"))
        .endsWith("\"id\":\"***\"}}")
        .contains("\"id\":\"s\"");
    assertThat(Redaction.json("{\"application\":{" + "a".repeat(100_000)))
        .hasSizeGreaterThan(100_000);
  }

  @Test
  void textsOfPropertiesThatAreSecretsAreNotPrinted() {
    String json =
        """
        {"access_token":"abc\\"def","name":"Ann","APIKey" : "k\\\\","keywords":"kept",
         "clientSecret":"cut off\\" here
        """;
    assertThat(Redaction.json(json))
        .contains("\"name\":\"Ann\"", "\"keywords\":\"kept\"")
        .doesNotContain("abc", "def", "cut off", "here");
    assertThat(Redaction.json("{\"token\":\"" + "\\\"x".repeat(100_000)))
        .isEqualTo("{\"token\":\"***\"");
  }
}
