package io.github.pieces4j.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesServerException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.error.PiecesUnauthorizedException;
import io.github.pieces4j.error.PiecesUpdateRequiredException;
import io.github.pieces4j.error.PiecesWrongAnswerException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Context;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.operation.ConnectionOperations;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ResponseBody;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows what becomes of each kind of answer. */
class ExchangeTest {
  private static final URI SERVER = URI.create("http://127.0.0.1:39300");
  private static final Exchanges EXCHANGES = new Exchanges(PiecesOptions.defaults());
  private static final Exchange<Conversation> GET =
      EXCHANGES.begin(ConversationRequests.get("c/1"), SERVER);

  private static <R> PiecesResponse<R> read(Exchange<R> exchange, int status, String body) {
    HttpHeaders headers = new HttpHeaders(Map.of("content-type", List.of("text/plain")));
    return read(exchange, status, headers, body);
  }

  private static <R> PiecesResponse<R> read(
      Exchange<R> exchange, int status, HttpHeaders headers, String body) {
    Answer<R> answer = exchange.answered(status, headers);
    answer.append(ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)));
    return answer.read();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 299})
  void aSuccessIsDecoded(int status) {
    String json =
        """
        {"id":"c/1","created":{"value":"2026-01-31T05:00:00Z"},"messages":{"iterable":[]},
         "type":"COPILOT","updated":{"value":"2026-01-31T05:00:00Z"}}
        """;
    assertThat(read(GET, status, json).value().id()).isEqualTo("c/1");
  }

  private static final String OTHER =
      """
      {"id":"c2","created":{"value":"2026-01-31T05:00:00Z"},"messages":{"iterable":[]},
       "type":"COPILOT","updated":{"value":"2026-01-31T05:00:00Z"}}
      """;

  @Test
  void anObjectWithAnotherIdentifierIsRefusedAndBothAreNamed() {
    Exchange<Conversation> rename = EXCHANGES.begin(ConversationRequests.rename("c/1"), SERVER);
    for (Exchange<Conversation> exchange : List.of(GET, rename)) {
      PiecesWrongAnswerException wrong =
          catchThrowableOfType(PiecesWrongAnswerException.class, () -> read(exchange, 200, OTHER));
      assertThat(wrong.asked()).isEqualTo("c/1");
      assertThat(wrong.answered()).isEqualTo("c2");
      assertThat(wrong)
          .hasMessageContaining("http://127.0.0.1:39300/conversation/c%2F1")
          .hasMessageContaining("\"c/1\"")
          .hasMessageContaining("\"c2\"");
    }
  }

  @Test
  void anUpdateIsAnsweredWithTheObjectThatWasSent() {
    Conversation sent = PiecesJson.decode(bytes(OTHER.replace("c2", "c3")), Conversation.class);
    Exchange<Conversation> update = EXCHANGES.begin(ConversationsRequests.update(sent), SERVER);
    assertThat(
            catchThrowableOfType(PiecesWrongAnswerException.class, () -> read(update, 200, OTHER))
                .asked())
        .isEqualTo("c3");
  }

  @Test
  void aBodyMayBeTakenAsItCame() {
    PiecesRequest<byte[]> raw =
        PiecesRequest.of(ConversationOperations.GET.answering(ResponseBody.bytes()), "c/1");
    assertThat(read(EXCHANGES.begin(raw, SERVER), 200, "{ }").value()).isEqualTo(bytes("{ }"));
  }

  @Test
  void nothingOfAContextIsInTheFailureToDecodeIt() {
    Exchange<Context> connect =
        EXCHANGES.begin(PiecesRequest.of(ConnectionOperations.CONNECT), SERVER);
    for (String body :
        List.of(
            "{\"application\":{\"id\":\"5ecret\"},\"health\":\"5ecret\"}",
            "{\"application\": 5ecret}",
            "5ecret")) {
      PiecesDecodeException failure =
          catchThrowableOfType(PiecesDecodeException.class, () -> read(connect, 200, body));
      StringWriter printed = new StringWriter();
      failure.printStackTrace(new PrintWriter(printed));
      assertThat(printed.toString()).contains("POST").doesNotContain("5ecret");
    }
  }

  @Test
  void aRedirectTellsItsTargetWithoutUserInformation() {
    HttpHeaders headers =
        new HttpHeaders(Map.of("Location", List.of("https://u:pw@elsewhere:1/conversation/c")));
    assertThat(
            catchThrowableOfType(
                PiecesResponseException.class, () -> read(GET, 307, headers, "Moved.")))
        .hasMessageContaining("https://***@elsewhere:1/conversation/c")
        .hasMessageContaining("baseUrl")
        .hasMessageContaining("Moved.")
        .hasMessageNotContaining("pw@");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anAnswerWithoutABodyIsTakenWhereNoneIsExpected() {
    Exchange<?> delete = EXCHANGES.begin(ConversationRequests.delete("c"), SERVER);
    PiecesResponse<?> response = read(delete, 204, "");
    assertThat((Object) response.value()).isNull();
    assertThat(response.status()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({
    "401, PiecesUnauthorizedException",
    "403, PiecesUnauthorizedException",
    "404, PiecesNotFoundException",
    "410, PiecesGoneException",
    "412, PiecesResponseException",
    "301, PiecesResponseException",
    "199, PiecesResponseException",
    "500, PiecesServerException",
    "503, PiecesServerException",
    "593, PiecesUpdateRequiredException"
  })
  void aFailureBecomesTheExceptionOfItsStatus(int status, String type) {
    PiecesResponseException failure =
        catchThrowableOfType(PiecesResponseException.class, () -> read(GET, status, "why\n"));
    assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
    assertThat(failure.status()).isEqualTo(status);
    assertThat(failure.body()).isEqualTo("why");
    assertThat(failure.headers().first("Content-Type")).contains("text/plain");
    assertThat(failure.call().orElseThrow().status()).isEqualTo(status);
    assertThat(failure.getMessage())
        .startsWith(
            "conversation_get_specific_conversation: GET"
                + " http://127.0.0.1:39300/conversation/c%2F1 -> "
                + status
                + ": ")
        .endsWith(": why");
    assertThat(
            List.of(
                PiecesUnauthorizedException.class,
                PiecesNotFoundException.class,
                PiecesGoneException.class,
                PiecesServerException.class,
                PiecesUpdateRequiredException.class))
        .allMatch(PiecesResponseException.class::isAssignableFrom);
  }

  @Test
  void whatIsGoneIsNotFoundEither() {
    assertThat(catchThrowableOfType(PiecesNotFoundException.class, () -> read(GET, 410, "gone")))
        .isInstanceOf(PiecesGoneException.class)
        .hasMessageContaining("does not exist any more, or not yet: gone");
  }

  @Test
  void aLongBodyIsCutInTheMessage() {
    PiecesResponseException failure =
        catchThrowableOfType(
            PiecesResponseException.class, () -> read(GET, 500, "\u00e9".repeat(5_000)));
    assertThat(failure.body()).hasSize(503).endsWith("...");
  }

  @Test
  void aBodyThatIsNotWhatWasPromisedNamesTheCallAndHowItStarts() {
    PiecesDecodeException failure =
        catchThrowableOfType(PiecesDecodeException.class, () -> read(GET, 200, "{\"id\":7}"));
    assertThat(failure)
        .hasMessage(
            "conversation_get_specific_conversation: GET"
                + " http://127.0.0.1:39300/conversation/c%2F1 -> 200: at $.id: expected text,"
                + " found the number 7; the body starts with: {\"id\":7}");
    assertThat(failure.path()).isEqualTo("$.id");
    assertThat(failure.call().orElseThrow().status()).isEqualTo(200);
  }

  @Test
  void aBrokenFrameIsADecodeErrorWithoutAStatus() {
    StreamExchange stream =
        EXCHANGES.beginStream(ConversationsRequests.streamIdentifiers(), SERVER, Map.of());
    PiecesDecodeException failure =
        catchThrowableOfType(PiecesDecodeException.class, () -> stream.readFrame("{}".getBytes()));
    assertThat(failure.path()).isEqualTo("$.iterable");
    assertThat(failure.call().orElseThrow().status()).isNull();
    assertThat(stream.readFrame("{\"iterable\":[]}".getBytes()).batch().iterable()).isEmpty();
  }

  @Test
  void aBrokenConnectionNamesItsReason() {
    PiecesException failure = GET.disconnected(new IOException("Connection\nreset"));
    assertThat(failure)
        .hasMessageEndingWith(": Connection\\nreset (IOException)")
        .hasCauseInstanceOf(IOException.class);
    assertThat(GET.disconnected(new IOException())).hasMessageEndingWith(": IOException");
  }

  @Test
  void aTimeoutNamesItsPhaseAndLimit() {
    PiecesTimeoutException failure =
        (PiecesTimeoutException) GET.connectTimedOut(Duration.ofSeconds(2), null);
    assertThat(failure).hasMessageEndingWith(": not done within 2000 ms, but still connecting");
    assertThat(failure.limit()).isEqualTo(Duration.ofSeconds(2));
    assertThat(failure.phase()).isEqualTo(CallPhase.CONNECTING);
  }
}
