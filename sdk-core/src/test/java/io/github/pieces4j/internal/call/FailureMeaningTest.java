package io.github.pieces4j.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.request.ConversationRequests;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the table of failures to its page, and to what happens. */
class FailureMeaningTest {
  private static final Exchange<?> EXCHANGE =
      new Exchanges(PiecesOptions.defaults())
          .begin(ConversationRequests.get("c"), URI.create("https://127.0.0.1:39300"));

  /** Reads the page's rows on statuses; the first two are no failures. */
  @TestFactory
  List<DynamicTest> thePageSaysOfEachStatusWhatTheTableSays() throws IOException {
    List<String[]> rows =
        Files.readAllLines(Path.of("../docs/failures.md")).stream()
            .map(line -> line.split(" *\\| *"))
            .filter(cells -> cells.length > 3 && cells[1].matches("(other )?[3-5]\\d\\d.*"))
            .toList();
    assertThat(rows).hasSizeGreaterThan(8);
    return IntStream.rangeClosed(300, 599)
        .mapToObj(status -> DynamicTest.dynamicTest("" + status, () -> holds(rows, status)))
        .toList();
  }

  private static void holds(List<String[]> rows, int status) {
    String[] row =
        rows.stream()
            .filter(cells -> !cells[1].startsWith("other") && names(cells[1], status))
            .findFirst()
            .or(() -> rows.stream().filter(cells -> names(cells[1], status)).findFirst())
            .orElseThrow();
    FailureMeaning meaning = FailureMeaning.ofStatus(status);
    assertThat(meaning.passesForCalls()).isEqualTo(row[2].equals("may be made again"));
    assertThat(meaning.passesForStreams()).isEqualTo(row[3].equals("connects again"));
  }

  private static boolean names(String statuses, int status) {
    for (String part : statuses.replace("other ", "").split(", ")) {
      String[] ends = part.split(" to ");
      int last = Integer.parseInt(ends[ends.length - 1]);
      if (status >= Integer.parseInt(ends[0]) && status <= last) {
        return true;
      }
    }
    return false;
  }

  @Test
  void whatDidNotReachTheServerPasses() {
    assertThat(of(new ConnectException("Connection refused")))
        .isEqualTo(FailureMeaning.DISCONNECTED);
    assertThat(FailureMeaning.of(EXCHANGE.connectTimedOut(Duration.ofSeconds(2), null)))
        .isEqualTo(FailureMeaning.DISCONNECTED);
  }

  @Test
  void whatTookTooLongIsNoReasonToRepeatACall() {
    EXCHANGE.call().reached(CallPhase.READING_BODY);
    assertThat(FailureMeaning.of(EXCHANGE.call().timedOut(null))).isEqualTo(FailureMeaning.LATE);
  }

  @Test
  void aServerThatIsNotTrustedIsRefusedForGood() {
    assertThat(of(new SSLHandshakeException("PKIX path building failed")))
        .isEqualTo(FailureMeaning.REFUSED);
    assertThat(of(new SSLException("not an SSL/TLS record: 485454502f")))
        .isEqualTo(FailureMeaning.REFUSED);
  }

  @Test
  void aConnectionThatBreaksDuringTlsIsABrokenConnection() {
    assertThat(of(new SSLException("Connection reset", new SocketException("Connection reset"))))
        .isEqualTo(FailureMeaning.DISCONNECTED);
    SSLHandshakeException torn = new SSLHandshakeException("Remote host terminated the handshake");
    torn.initCause(new EOFException("SSL peer shut down incorrectly"));
    assertThat(of(torn)).isEqualTo(FailureMeaning.DISCONNECTED);
    assertThat(of(new SSLHandshakeException("Connection closed while SSL/TLS handshake")))
        .isEqualTo(FailureMeaning.DISCONNECTED);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void mistakesEndBoth(boolean request) {
    FailureMeaning meaning =
        FailureMeaning.of(
            request ? new PiecesRequestException("x") : new PiecesClosedException("the client"));
    assertThat(meaning.passesForCalls()).isFalse();
    assertThat(meaning.passesForStreams()).isFalse();
  }

  @Test
  void whatCannotBeReadIsReadAgainByStreamsOnly() {
    FailureMeaning meaning =
        FailureMeaning.of(new PiecesDecodeException("$", "an object", "an array", null));
    assertThat(meaning.passesForCalls()).isFalse();
    assertThat(meaning.passesForStreams()).isTrue();
  }

  private static FailureMeaning of(Exception cause) {
    return FailureMeaning.of(EXCHANGE.disconnected(cause));
  }
}
