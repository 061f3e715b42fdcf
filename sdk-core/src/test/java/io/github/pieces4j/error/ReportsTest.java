package io.github.pieces4j.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.http.HttpHeaders;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads what reports say, in words and to programs. */
class ReportsTest {
  private static final FailedCall CALL =
      FailedCall.unanswered(
          "conversations_snapshot", "GET", URI.create("http://127.0.0.1:1/conversations"));
  private static final IOException CAUSE = new IOException("the cause");

  @Test
  void aLimitNamesItsSetting() {
    PiecesLimitException report =
        new PiecesLimitException(
            "a body of 9 bytes", "CallLimits.maxResponseBytes", 8, CALL, CAUSE);
    assertThat(report)
        .hasMessageContaining("a body of 9 bytes: the limit CallLimits.maxResponseBytes is 8")
        .hasCause(CAUSE);
    assertThat(report.setting()).isEqualTo("CallLimits.maxResponseBytes");
    assertThat(report.limit()).isEqualTo(8);
    assertThat(report.call()).contains(CALL);
  }

  @Test
  void aWrongRecordNamesItsComponent() {
    PiecesModelException report = new PiecesModelException("Conversation.created", "is missing");
    assertThat(report).hasMessage("Conversation.created is missing");
    assertThat(report.component()).isEqualTo("Conversation.created");
    assertThat(report.call()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CONNECTING, false",
    "AWAITING_RESPONSE, false",
    "READING_BODY, true",
  })
  void aTimeoutSaysHowFarTheCallHadCome(CallPhase phase, boolean counts) {
    Duration limit = Duration.ofNanos(1_500_000);
    PiecesTimeoutException report = new PiecesTimeoutException(phase, 77, limit, CALL, CAUSE);
    assertThat(report)
        .hasMessageContaining("not done within 1.5 ms, but still " + phase)
        .hasCause(CAUSE);
    assertThat(report.getMessage().contains(", 77 bytes so far")).isEqualTo(counts);
    assertThat(report.phase()).isEqualTo(phase);
    assertThat(report.bytesReceived()).isEqualTo(77);
    assertThat(report.limit()).isEqualTo(limit);
  }

  @Test
  void aCallThatNeverHadAConnectionSaysWhoHoldsThem() {
    Duration limit = Duration.ofSeconds(2);
    PiecesTimeoutException report =
        PiecesTimeoutException.withoutConnection("CallLimits.maxConnections", 8, limit, CALL);
    assertThat(report)
        .hasMessageContaining(
            "not done within 2000 ms, but still waiting for one of 8 connections,")
        .hasMessageContaining("CallLimits.maxConnections");
    assertThat(report.phase()).isEqualTo(CallPhase.CONNECTING);
    assertThat(report.bytesReceived()).isZero();
    assertThat(report.limit()).isEqualTo(limit);
  }

  @Test
  void whatCannotBeDecodedSaysWhereWhatAndWhy() {
    PiecesDecodeException plain = new PiecesDecodeException("$.a", "a number", "\"x\"", CAUSE);
    PiecesDecodeException report = plain.within("$.iterable[3]").during(CALL, "{\"iterable");
    assertThat(report)
        .hasMessageContaining("at $.iterable[3].a: expected a number, found \"x\"")
        .hasMessageContaining("; the body starts with: {\"iterable")
        .hasCause(CAUSE);
    assertThat(report.getStackTrace()).isEqualTo(plain.getStackTrace());
    assertThat(report.path()).isEqualTo("$.iterable[3].a");
    assertThat(report.expected()).isEqualTo("a number");
    assertThat(report.found()).isEqualTo("\"x\"");
    assertThat(report.call()).contains(CALL);
    assertThat(plain.during(CALL, "")).message().doesNotContain("the body starts");
  }

  @Test
  void anElementThatCannotBeReadIsNamedAndItsJsonKeptToItself() {
    PiecesDecodeException failure = new PiecesDecodeException("$.name", "text", "7", null);
    UnreadableElement element = UnreadableElement.of(4, "id\n", "{\"name\":7}", failure);
    assertThat(element)
        .hasToString("element 4 (id\\n): at $.name: expected text, found 7")
        .isEqualTo(
            new UnreadableElement(4, "id\n", "$.name", "expected text, found 7", "{\"name\":7}"));
    assertThat(UnreadableElement.of(4, null, "{}", failure))
        .hasToString("element 4: at $.name: expected text, found 7");
    String longId = "i".repeat(101);
    assertThat(UnreadableElement.of(4, longId, "{}", failure).toString()).doesNotContain(longId);
  }

  @ParameterizedTest
  @CsvSource({
    "302, PiecesResponseException",
    "400, PiecesResponseException",
    "401, PiecesUnauthorizedException",
    "403, PiecesUnauthorizedException",
    "404, PiecesNotFoundException",
    "410, PiecesGoneException",
    "499, PiecesResponseException",
    "500, PiecesServerException",
    "593, PiecesUpdateRequiredException",
    "599, PiecesServerException",
  })
  void aStatusHasItsType(int status, String type) {
    HttpHeaders headers = new HttpHeaders(Map.of("A", List.of("b")));
    PiecesResponseException report = PiecesResponseException.of(status, CALL, headers, "why");
    assertThat(report.getClass()).hasToString("class io.github.pieces4j.error." + type);
    assertThat(report).hasMessageContaining(": why");
    assertThat(report.status()).isEqualTo(status);
    assertThat(report.headers()).isEqualTo(headers);
    assertThat(report.body()).isEqualTo("why");
    assertThat(report.call()).contains(CALL.answered(status));
  }

  @ParameterizedTest
  @CsvSource({"299, false", "300, true", "399, true", "400, false"})
  void aRedirectSaysWhereToWithoutItsSecrets(int status, boolean redirects) {
    HttpHeaders headers =
        new HttpHeaders(Map.of("Location", List.of("http://me:secret@127.0.0.1:2/\n")));
    String message = PiecesResponseException.of(status, CALL, headers, "").getMessage();
    assertThat(message).doesNotContain("secret", "\n");
    assertThat(message.contains("the server redirects to http://***@127.0.0.1:2/\\n, which"))
        .isEqualTo(redirects);
    assertThat(message.contains("unexpected status")).isNotEqualTo(redirects);
    assertThat(PiecesResponseException.of(302, CALL, new HttpHeaders(Map.of()), ""))
        .hasMessageContaining("the server redirects, which is not followed");
  }

  @ParameterizedTest
  @CsvSource({"404, PiecesUnsupportedException", "410, PiecesGoneException"})
  void aStreamThatIsNotThereIsNotSupported(int status, String type) {
    PiecesResponseException report =
        PiecesResponseException.ofStream(status, CALL, new HttpHeaders(Map.of()), "");
    assertThat(report.getClass()).hasToString("class io.github.pieces4j.error." + type);
    assertThat(report.status()).isEqualTo(status);
  }
}
