package io.github.pieces4j.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.FailedCall;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.http.HttpMethod;
import io.github.pieces4j.internal.http.WireRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

class CallLogTest {
  private static final URI URL = URI.create("http://me:secret@127.0.0.1:39300/conversations");
  private static final FailedCall CALL =
      FailedCall.unanswered("conversations_snapshot", "GET", URL);
  private static final Duration ELAPSED = Duration.ofMillis(12);
  private static final HttpHeaders NO_HEADERS = new HttpHeaders(Map.of());

  private final RecordingLogger debug = new RecordingLogger(Level.DEBUG);
  private final RecordingLogger trace = new RecordingLogger(Level.TRACE);

  @Test
  void aCallIsOneLineWithOperationStatusTimeAndSize() {
    new CallLog(debug).succeeded(CALL.answered(200), 345, ELAPSED);
    assertThat(debug.lines())
        .containsExactly(
            "conversations_snapshot: GET http://***@127.0.0.1:39300/conversations -> 200:"
                + " 345 bytes in 12 ms");
  }

  @Test
  void aFailureIsOneLineWithoutTheBody() {
    new CallLog(debug)
        .failed(PiecesResponseException.of(500, CALL, NO_HEADERS, "private words"), ELAPSED);
    assertThat(debug.lines())
        .singleElement()
        .asString()
        .contains("conversations_snapshot", "500", "PiecesServerException after 12 ms")
        .doesNotContain("private words", "secret");
  }

  @Test
  void bodiesAreForTheTraceAlone() {
    byte[] body = "{\"name\":\"private words\"}".getBytes(StandardCharsets.UTF_8);
    WireRequest request = new WireRequest(HttpMethod.POST, URL, Map.of("Cookie", "secret"), body);
    for (RecordingLogger logger : new RecordingLogger[] {debug, trace}) {
      new CallLog(logger).sending(CALL, request);
      new CallLog(logger).received(CALL, body);
    }
    assertThat(debug.lines()).isEmpty();
    assertThat(trace.lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("private words").doesNotContain("secret"));
  }

  @Test
  void anApplicationIdIsInNoTrace() {
    byte[] body = "{\"application\":{\"id\":\"secret\"}}".getBytes(StandardCharsets.UTF_8);
    new CallLog(trace).received(CALL, body);
    assertThat(trace.lines()).singleElement().asString().doesNotContain("secret");
  }

  @Test
  void controlCharactersOfAServerAreMadeVisible() {
    byte[] body = "a\u001b[2Jb\nc".getBytes(StandardCharsets.UTF_8);
    new CallLog(trace).received(CALL, body);
    assertThat(trace.lines()).singleElement().asString().contains("a\\u001b[2Jb\\nc");
  }
}
