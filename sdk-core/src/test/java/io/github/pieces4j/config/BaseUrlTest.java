package io.github.pieces4j.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
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
  @CsvSource({
    "'', has no scheme: write http:// before it",
    "127.0.0.1:39300, has no scheme: write http:// before it",
    "localhost, has no scheme: write http:// before it",
    "http:/host, has no scheme: write http:// before it",
    "ftp://host, has another scheme than http or https",
    "http://pieces_os:39300, has an underscore in its host",
    "http:///path, has no host",
    "http://host:port, has no host, or a port that is no number",
    "http://host?x=1, has a query or a fragment",
    "http://host#x, has a query or a fragment",
    "http://ho st, has a character that a URL cannot have there",
    "http://, has a character that a URL cannot have there",
    "http://127.0.0.1:0, has a port beyond 1 to 65535",
    "http://127.0.0.1:65536, has a port beyond 1 to 65535",
  })
  void aRefusalNamesTheSettingAndSaysWhatIsWrong(String text, String problem) {
    assertThatThrownBy(() -> BaseUrl.checked(text, "PIECES_OS_URL"))
        .isInstanceOf(PiecesConfigurationException.class)
        .hasMessageStartingWith("PIECES_OS_URL is \"" + text + "\", which ")
        .hasMessageContaining(problem)
        .hasMessageEndingWith("it takes a URL such as http://127.0.0.1:39300");
  }

  @Test
  void nothingIsRefusedByName() {
    assertThatThrownBy(() -> BaseUrl.checked(null, "baseUrl"))
        .isInstanceOf(PiecesConfigurationException.class)
        .hasMessageContaining("baseUrl is null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://user:s3pw@host?x=1",
        "http://user:s3pw@ho st",
        "http://user:s3pw@host/ x",
        "http://user:s3/pw#ab@host_name",
        "http://user:s3pw@host:99999999999",
        "user:s3pw@host:39300"
      })
  void aRefusalPrintsNoSecret(String text) {
    Throwable refusal = catchThrowable(() -> BaseUrl.checked(text, "baseUrl"));
    StringWriter printed = new StringWriter();
    refusal.printStackTrace(new PrintWriter(printed));
    assertThat(refusal).isInstanceOf(PiecesConfigurationException.class);
    assertThat(printed.toString()).contains("***@ho").doesNotContain("s3").doesNotContain("pw");
  }
}
