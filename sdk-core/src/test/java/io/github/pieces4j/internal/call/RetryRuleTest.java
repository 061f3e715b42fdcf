package io.github.pieces4j.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.request.ConversationRequests;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows which failures are followed by another attempt, and when. */
class RetryRuleTest {
  private static final Instant NOW = Instant.parse("2026-01-31T05:00:00Z");
  private static final TimeSource TIME = new TimeSource(() -> 0, () -> NOW, () -> new Random(42));
  private static final RetryRule RULE = new RetryRule(RetryPolicy.DEFAULT, TIME);
  private static final Exchange<?> EXCHANGE =
      new Exchanges(PiecesOptions.defaults())
          .begin(ConversationRequests.get("c"), URI.create("http://127.0.0.1:39300"));
  private static final PiecesException RESET =
      EXCHANGE.disconnected(new IOException("Connection reset"));
  private static final PiecesException REFUSED =
      EXCHANGE.disconnected(new IOException(new ConnectException("Connection refused")));

  private static PiecesException busy(int status, String... retryAfter) {
    HttpHeaders headers = new HttpHeaders(Map.of("Retry-After", List.of(retryAfter)));
    return PiecesResponseException.of(status, EXCHANGE.described(), headers, "");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504})
  void statusesThatMayPassAreFollowedByAnotherAttempt(int status) {
    assertThat(RULE.delay(true, busy(status), 1)).isPresent();
    assertThat(RULE.delay(false, busy(status), 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 410, 500, 501, 593})
  void otherStatusesStand(int status) {
    assertThat(RULE.delay(true, busy(status), 1)).isEmpty();
  }

  @Test
  void aBrokenConnectionMayHaveCarriedTheRequest() {
    assertThat(RULE.delay(true, RESET, 1)).isPresent();
    assertThat(RULE.delay(false, RESET, 1)).isEmpty();
  }

  @Test
  void whatDidNotReachTheServerIsRepeatedWhateverItIs() {
    PiecesException late = EXCHANGE.connectTimedOut(Duration.ofSeconds(2), null);
    assertThat(RULE.delay(false, REFUSED, 1)).isPresent();
    assertThat(RULE.delay(false, late, 1)).isPresent();
  }

  @Test
  void aDeadlineThatPassedStands() {
    EXCHANGE.call().reached(CallPhase.READING_BODY);
    assertThat(RULE.delay(true, EXCHANGE.call().timedOut(null), 1)).isEmpty();
  }

  @Test
  void certificatesDoNotChange() {
    PiecesException untrusted =
        EXCHANGE.disconnected(new SSLHandshakeException("unable to find valid certification path"));
    assertThat(RULE.delay(true, untrusted, 1)).isEmpty();
  }

  @Test
  void attemptsAreCounted() {
    assertThat(RULE.delay(true, RESET, 2)).isPresent();
    assertThat(RULE.delay(true, RESET, 3)).isEmpty();
    assertThat(new RetryRule(RetryPolicy.NONE, TIME).delay(true, RESET, 1)).isEmpty();
  }

  @Test
  void connectionFailuresMayBeLeftAlone() {
    RetryRule rule = new RetryRule(RetryPolicy.DEFAULT.withConnectionFailures(false), TIME);
    assertThat(rule.delay(true, RESET, 1)).isEmpty();
    assertThat(rule.delay(true, REFUSED, 1)).isEmpty();
    assertThat(rule.delay(true, busy(503), 1)).isPresent();
  }

  @Test
  void changesAreRepeatedWhereThatIsWanted() {
    RetryRule rule = new RetryRule(RetryPolicy.DEFAULT.withIdempotentOnly(false), TIME);
    assertThat(rule.delay(false, RESET, 1)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "0, PT0S",
    "7, PT7S",
    "10, PT10S",
    "'Sat, 31 Jan 2026 05:00:03 GMT', PT3S",
    "'Sat, 31 Jan 2026 04:59:00 GMT', PT0S"
  })
  void aServerIsGivenTheTimeThatItAsksFor(String retryAfter, Duration wait) {
    assertThat(RULE.delay(true, busy(503, retryAfter), 1)).contains(wait);
  }

  @ParameterizedTest
  @ValueSource(strings = {"11", "86400", "999999999999999999", "Sun, 01 Feb 2026 05:00:00 GMT"})
  void aServerThatAsksForTooMuchTimeIsNotWaitedFor(String retryAfter) {
    assertThat(RULE.delay(true, busy(503, retryAfter), 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "1.5", "99999999999999999999"})
  void whatCannotBeUnderstoodIsAsGoodAsNothing(String retryAfter) {
    Optional<Duration> expected = RULE.delay(true, busy(503), 1);
    assertThat(RULE.delay(true, busy(503, retryAfter), 1)).isPresent().isEqualTo(expected);
  }

  @Test
  void delaysAreSpreadOverTheWholeBound() {
    Random random = new Random(7);
    RetryRule rule =
        new RetryRule(RetryPolicy.DEFAULT, new TimeSource(() -> 0, () -> NOW, () -> random));
    List<Long> delays =
        IntStream.range(0, 1_000)
            .mapToObj(draw -> rule.delay(true, RESET, 2).orElseThrow().toMillis())
            .toList();
    assertThat(delays).allMatch(it -> it <= 200).anyMatch(it -> it < 20).anyMatch(it -> it > 180);
  }
}
