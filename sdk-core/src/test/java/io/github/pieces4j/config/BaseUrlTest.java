package io.github.pieces4j.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows which base URLs are taken. */
class BaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:39300, http://127.0.0.1:39300",
    "http://127.0.0.1:39300/, http://127.0.0.1:39300",
    "http://127.0.0.1:39300/proxy//, http://127.0.0.1:39300/proxy",
    "' https://pieces.example ', https://pieces.example",
    "HTTP://[::1]:39300, HTTP://[::1]:39300"
  })
  void aUrlIsTakenWithoutTheSlashAtItsEnd(String text, String url) {
    assertThat(BaseUrl.checked(text, "baseUrl")).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "127.0.0.1:39300",
        "localhost",
        "ftp://host",
        "http://",
        "http:///path",
        "http://host?x=1",
        "http://host#x",
        "http://ho st",
        "http://127.0.0.1:0",
        "http://127.0.0.1:65536",
        "http://127.0.0.1:99999",
        "mailto:someone@example.com"
      })
  void anotherTextIsRefusedWithTheSettingsName(String text) {
    assertThatThrownBy(() -> BaseUrl.checked(text, "PIECES_OS_URL"))
        .isInstanceOf(PiecesConfigurationException.class)
        .hasMessage(
            "PIECES_OS_URL is \"" + text + "\": it takes a URL such as http://127.0.0.1:39300");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://user:s3cret@host?x=1",
        "http://user:s3cret@ho st",
        "http://user:s3cret@host_name",
        "http://user:s3cret@host:99999999999"
      })
  void aRefusalPrintsNoSecret(String text) {
    assertThatThrownBy(() -> BaseUrl.checked(text, "baseUrl"))
        .isInstanceOf(PiecesConfigurationException.class)
        .hasMessageContaining("http://***@ho")
        .message()
        .doesNotContain("s3cret");
  }
}
