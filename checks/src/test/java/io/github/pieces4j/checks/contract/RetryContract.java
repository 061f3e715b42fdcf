package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesServerException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import io.github.pieces4j.testkit.fault.Ending;
import io.github.pieces4j.testkit.fault.Fault;
import io.github.pieces4j.testkit.fault.FaultProxy;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tells which calls are made again, and what the last failure says of those before it. */
interface RetryContract extends Connectable {
  Backoff SHORT = new Backoff(Duration.ofMillis(1), Duration.ofMillis(20));

  private static PiecesOptions options(URI url, RetryPolicy policy) {
    return PiecesOptions.of(options -> options.baseUrl(url).retryPolicy(policy));
  }

  private static ScriptedAnswer busy() {
    return ScriptedAnswer.text(503, "Busy.");
  }

  private static ScriptedAnswer found() {
    return ScriptedAnswer.json(Lists.conversation("some-id"));
  }

  @Test
  default void aReadIsMadeAgainAfterAStatusThatMayPass() {
    for (int status : new int[] {429, 502, 503, 504}) {
      try (ScriptedServer server =
              ScriptedServer.answering(ScriptedAnswer.text(status, "Busy."), found());
          ClientUnderTest client = client(server.url())) {
        assertThat(client.get("some-id").id()).isEqualTo("some-id");
        assertThat(server.requests()).hasSize(2);
      }
    }
  }

  @Test
  default void aReadIsMadeAgainAfterAConnectionThatBroke() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        FaultProxy proxy = FaultProxy.before(server.url());
        ClientUnderTest client = client(proxy.url())) {
      proxy.imposeOnNext(2, Fault.truncation(10, Ending.RESET));
      assertThat(client.list().iterable()).isEmpty();
      assertThat(proxy.counts().faults()).isEqualTo(2);
    }
  }

  @Test
  default void whatWillNotPassIsNotTriedAgain() {
    for (int status : new int[] {400, 401, 404, 410, 500, 501, 593}) {
      try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.text(status, "No."));
          ClientUnderTest client = client(server.url())) {
        PiecesResponseException failure = Failures.of(client, PiecesResponseException.class);
        assertThat(failure.earlierFailures()).isEmpty();
        assertThat(failure.call().orElseThrow().attempts()).isEqualTo(1);
        assertThat(server.requests()).hasSize(1);
      }
    }
  }

  @Test
  default void aChangeThatMayHaveArrivedIsNeverMadeAgain() {
    ScriptedAnswer breaks = ScriptedAnswer.raw("");
    for (ScriptedAnswer answer : new ScriptedAnswer[] {busy(), breaks}) {
      try (ScriptedServer server = ScriptedServer.answering(answer);
          ClientUnderTest client = client(server.url())) {
        Failures.of(PiecesException.class, () -> client.create(Seeds.conversation("Once")));
        assertThat(server.requests()).hasSize(1);
      }
    }
  }

  @Test
  default void aChangeThatCannotHaveArrivedIsMadeAgain() {
    RetryPolicy patient = RetryPolicy.DEFAULT.with(it -> it.maxAttempts(10_000).backoff(SHORT));
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        FaultProxy proxy = FaultProxy.before(server.url());
        ClientUnderTest client = client(options(proxy.url(), patient))) {
      proxy.stopListening();
      CompletableFuture<Void> listening =
          CompletableFuture.runAsync(
              proxy::listenAgain,
              CompletableFuture.delayedExecutor(200, java.util.concurrent.TimeUnit.MILLISECONDS));
      client.create(Seeds.conversation("Once"));
      listening.join();
      assertThat(client.list().iterable()).hasSize(1);
    }
  }

  @Test
  default void aChangeIsMadeAgainWhereThatIsWanted() {
    RetryPolicy bold = RetryPolicy.DEFAULT.with(it -> it.idempotentOnly(false).backoff(SHORT));
    try (ScriptedServer server = ScriptedServer.answering(busy(), found());
        ClientUnderTest client = client(options(server.url(), bold))) {
      client.create(Seeds.conversation("Perhaps twice"));
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  default void theLastFailureCarriesThoseBeforeIt() {
    RetryPolicy policy = RetryPolicy.DEFAULT.withBackoff(SHORT);
    try (ScriptedServer server =
            ScriptedServer.answering(busy(), ScriptedAnswer.raw("HTTP/1.1"), busy());
        ClientUnderTest client = client(options(server.url(), policy))) {
      PiecesServerException failure = Failures.of(client, PiecesServerException.class);
      assertThat(failure.call().orElseThrow().attempts()).isEqualTo(3);
      assertThat(failure).hasMessageContaining("(attempt 3)");
      assertThat(failure.earlierFailures())
          .extracting(earlier -> (Object) earlier.getClass())
          .containsExactly(PiecesServerException.class, PiecesConnectionException.class);
      assertThat(failure.earlierFailures())
          .extracting(earlier -> earlier.call().orElseThrow().attempts())
          .containsExactly(1, 2);
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  default void aServerThatAsksForADayOfPatienceFailsTheCallAtOnce() {
    ScriptedAnswer tomorrow = retryAfter("86400");
    try (ScriptedServer server = ScriptedServer.answering(tomorrow);
        ClientUnderTest client = client(server.url())) {
      PiecesServerException failure = Failures.of(client, PiecesServerException.class);
      assertThat(failure.headers().first("Retry-After")).contains("86400");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  default void aServerThatAsksForASecondIsGivenIt() {
    RetryPolicy policy = RetryPolicy.DEFAULT.withBackoff(SHORT);
    long begun = System.nanoTime();
    try (ScriptedServer server = ScriptedServer.answering(retryAfter("1"), found());
        ClientUnderTest client = client(options(server.url(), policy))) {
      assertThat(client.get("some-id").id()).isEqualTo("some-id");
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
    }
  }

  private static ScriptedAnswer retryAfter(String value) {
    return ScriptedAnswer.raw(
        "HTTP/1.1 503 Busy\r\nRetry-After: "
            + value
            + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
  }

  @Test
  default void oneDeadlineHoldsForAllAttempts() {
    RetryPolicy endless = RetryPolicy.DEFAULT.with(it -> it.maxAttempts(100_000).backoff(SHORT));
    try (ScriptedServer server = ScriptedServer.answering(busy());
        ClientUnderTest client =
            client(options(server.url(), endless).withCallTimeout(Duration.ofMillis(300)))) {
      PiecesTimeoutException failure = Failures.of(client, PiecesTimeoutException.class);
      assertThat(failure.earlierFailures())
          .isNotEmpty()
          .hasOnlyElementsOfType(PiecesServerException.class);
      assertThat(failure.limit()).isEqualTo(Duration.ofMillis(300));
    }
  }

  @Test
  default void aListIsAskedForAgainUntilItsFirstByte() {
    try (ScriptedServer server =
            ScriptedServer.answering(
                busy(), ScriptedAnswer.json(Lists.of(Lists.conversation("a"))));
        ClientUnderTest client = client(server.url());
        Stream<?> elements = client.stream()) {
      assertThat(elements).hasSize(1);
      assertThat(server.requests()).hasSize(2);
    }
  }
}
