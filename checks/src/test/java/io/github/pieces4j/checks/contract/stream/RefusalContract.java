package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.LIST;
import static io.github.pieces4j.checks.contract.stream.Answers.list;
import static io.github.pieces4j.checks.contract.stream.Expected.events;
import static io.github.pieces4j.checks.contract.stream.Expected.live;
import static io.github.pieces4j.checks.contract.stream.Expected.snapshot;
import static io.github.pieces4j.checks.contract.stream.Expected.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesServerException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.error.PiecesUnauthorizedException;
import io.github.pieces4j.error.PiecesUnsupportedException;
import io.github.pieces4j.error.PiecesUpdateRequiredException;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tells which servers a stream leaves alone, and which it asks again. */
interface RefusalContract extends StreamCases {
  @Test
  default void refusalsForGoodEndTheStreamAtOnce() {
    endsAtOnce(401, PiecesUnauthorizedException.class);
    endsAtOnce(403, PiecesUnauthorizedException.class);
    endsAtOnce(404, PiecesUnsupportedException.class);
    endsAtOnce(593, PiecesUpdateRequiredException.class);
  }

  private void endsAtOnce(int status, Class<? extends PiecesResponseException> type) {
    try (var server = ScriptedSocketServer.following(SocketScript.refusing(status, Map.of()));
        var client = client(server.url());
        var states = states(client);
        var events = events(client);
        var changes = new Seen<>(client.stream(IdentifierSource.CONVERSATIONS).watch(Demand.ALL))) {
      assertThat(events.awaitFailure(type))
          .hasMessageContaining("conversations_stream_identifiers")
          .hasMessageContaining(String.valueOf(status))
          .returns(status, PiecesResponseException::status);
      changes.awaitFailure(type);
      ConnectionEvent last = states.await(it -> it.state() == ConnectionState.CLOSED);
      assertThat(last.reason()).isInstanceOf(type);
      // The second subscriber may have come after the first one's end, and have begun anew.
      assertThat(server.counts().connections()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  default void aRefusalTellsWhatTheServerSaysAndWhereItPoints() {
    ScriptedAnswer moved =
        ScriptedAnswer.raw(
            "HTTP/1.1 301 Moved\r\nLocation: /elsewhere\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 22\r\n\r\ngone to the other port");
    try (var server = ScriptedSocketServer.following(SocketScript.refusing(moved));
        var client = client(server.url());
        var events = events(client)) {
      PiecesResponseException refusal = events.awaitFailure(PiecesResponseException.class);
      assertThat(refusal.status()).isEqualTo(301);
      assertThat(refusal.body()).isEqualTo("gone to the other port");
      assertThat(refusal.headers().first("Location")).contains("/elsewhere");
    }
  }

  @Test
  default void whoComesAfterARefusalBeginsAnew() {
    try (var server =
            ScriptedSocketServer.following(
                SocketScript.refusing(401, Map.of()), SocketScript.opening());
        var client = client(server.answer(LIST, list("a")).url())) {
      events(client).awaitFailure(PiecesUnauthorizedException.class);
      try (var second = events(client)) {
        assertThat(second.next()).isEqualTo(snapshot("a"));
      }
    }
  }

  @Test
  default void aServerThatIsBusyIsAskedAgain() {
    isAskedAgain(SocketScript.refusing(503, Map.of()), PiecesServerException.class);
  }

  @Test
  default void aServerThatDiesAtTheHandshakeIsAskedAgain() {
    isAskedAgain(SocketScript.dyingAtHandshake(), PiecesException.class);
  }

  @Test
  default void aServerThatDiesInItsHeadersIsAskedAgain() {
    isAskedAgain(SocketScript.dyingInHeaders(), PiecesException.class);
  }

  @Test
  default void aServerThatNeverAnswersTheHandshakeIsAskedAgain() {
    isAskedAgain(SocketScript.openingAfter("never"), PiecesException.class);
  }

  private void isAskedAgain(SocketScript script, Class<? extends PiecesException> reason) {
    try (var server = ScriptedSocketServer.following(script, script, SocketScript.opening());
        var client =
            client(server.answer(LIST, list("a")).url(), Duration.ofMillis(300), options -> {});
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("a"));
      ConnectionEvent failed = states.await(it -> it.state() == ConnectionState.DISCONNECTED);
      assertThat(failed.reason()).isInstanceOf(reason);
      assertThat(failed.attempt()).isEqualTo(1);
      // The JDK repeats a request by itself if the connection ends without any answer.
      assertThat(live(states).attempt()).isBetween(1, 2);
      assertThat(server.counts().connections()).isEqualTo(3);
      assertThat(client.stream(IdentifierSource.CONVERSATIONS).counters().reconnects())
          .isEqualTo(1);
    }
  }

  @Test
  default void aStreamThatMayFailSoOftenFailsThen() {
    try (var server = ScriptedSocketServer.following(SocketScript.refusing(503, Map.of()));
        var client = client(server.url(), it -> it.maxAttempts(3));
        var states = states(client);
        var events = events(client)) {
      assertThat(events.awaitFailure(PiecesStreamException.class))
          .hasMessageContaining("3 connections")
          .hasMessageContaining("StreamOptions.maxAttempts")
          .hasCauseInstanceOf(PiecesException.class);
      assertThat(server.counts().connections()).isEqualTo(3);
      assertThat(states.await(it -> it.state() == ConnectionState.CLOSED).reason()).isNotNull();
    }
  }
}
