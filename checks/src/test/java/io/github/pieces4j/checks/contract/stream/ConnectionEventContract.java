package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.EARLY;
import static io.github.pieces4j.checks.contract.stream.Answers.LIST;
import static io.github.pieces4j.checks.contract.stream.Answers.list;
import static io.github.pieces4j.checks.contract.stream.Expected.events;
import static io.github.pieces4j.checks.contract.stream.Expected.live;
import static io.github.pieces4j.checks.contract.stream.Expected.states;
import static io.github.pieces4j.stream.ConnectionState.CLOSED;
import static io.github.pieces4j.stream.ConnectionState.CONNECTED;
import static io.github.pieces4j.stream.ConnectionState.CONNECTING;
import static io.github.pieces4j.stream.ConnectionState.LIVE;
import static io.github.pieces4j.stream.IdentifierSource.CONVERSATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.StreamCounters;
import io.github.pieces4j.testkit.fault.Frames;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Tells what observers of a connection see, and what is counted. */
interface ConnectionEventContract extends StreamCases {
  /** A socket that is open for as long as the longest wait has proved itself. */
  Backoff SHORT = new Backoff(Duration.ofMillis(1), Duration.ofMillis(1));

  @Test
  default void observersSeeEachStateInItsOrder() {
    SocketScript dropping = SocketScript.opening().await("drop").drop();
    try (var server = ScriptedSocketServer.following(dropping, SocketScript.opening());
        var client = client(server.answer(LIST, list("a")).url());
        var states = states(client)) {
      var events = events(client);
      assertThat(states.next()).isEqualTo(ConnectionEvent.of(CONNECTING, 0));
      assertThat(states.next()).isEqualTo(ConnectionEvent.of(CONNECTED, 0));
      assertThat(states.next()).isEqualTo(ConnectionEvent.of(LIVE, 0));
      server.release("drop");
      assertDisconnected(states.next());
      assertThat(states.next()).isEqualTo(ConnectionEvent.of(CONNECTING, 1));
      assertThat(states.next()).isEqualTo(ConnectionEvent.of(CONNECTED, 1));
      assertThat(states.next()).isEqualTo(ConnectionEvent.of(LIVE, 1));
      events.close();
      assertThat(states.next()).isEqualTo(ConnectionEvent.closed(null));
    }
  }

  private static void assertDisconnected(ConnectionEvent event) {
    assertThat(event.state()).isEqualTo(ConnectionState.DISCONNECTED);
    assertThat(event.attempt()).isEqualTo(1);
    assertThat(event.reason()).isInstanceOf(PiecesException.class);
    assertThat(event.nextDelay()).isBetween(Duration.ZERO, Duration.ofMillis(10));
  }

  @Test
  default void aSocketThatStaysOpenResetsTheCountOfFailures() {
    SocketScript proven = SocketScript.opening().text(Frames.conversations(EARLY, "a"));
    try (var server =
            ScriptedSocketServer.following(
                SocketScript.dyingAtHandshake(),
                SocketScript.dyingAtHandshake(),
                proven.await("drop").drop(),
                proven);
        var client =
            client(server.answer(LIST, list("a")).url(), it -> it.maxAttempts(3).backoff(SHORT));
        var states = states(client);
        var events = events(client)) {
      events.next();
      live(states);
      server.release("drop");
      assertDisconnected(states.await(it -> it.state() == ConnectionState.DISCONNECTED));
      live(states);
    }
  }

  @Test
  default void observersOpenNothingAndLateOnesBeginWithTheLatestState() {
    try (var server =
            ScriptedSocketServer.following(SocketScript.opening()).answer(LIST, list("a"));
        var client = client(server.url());
        var early = states(client)) {
      client.stream(CONVERSATIONS).events(Demand.ALL).close();
      early.await(it -> it.state() == CLOSED);
      try (var late = states(client)) {
        assertThat(late.next().state()).isEqualTo(CLOSED);
        int before = server.counts().connections();
        try (var events = events(client)) {
          live(late);
          assertThat(server.counts().connections()).isEqualTo(before + 1);
          events.next();
        }
      }
    }
  }

  @Test
  default void connectionsFramesAndListsAreCounted() {
    SocketScript dropping =
        SocketScript.opening().text(Frames.conversations(EARLY, "a")).await("drop").drop();
    try (var server = ScriptedSocketServer.following(dropping, SocketScript.opening());
        var client = client(server.answer(LIST, list("a")).url());
        var states = states(client);
        var events = events(client)) {
      events.next();
      live(states);
      server.release("drop");
      states.await(it -> it.state() == ConnectionState.DISCONNECTED);
      live(states);
      assertThat(client.stream(CONVERSATIONS).counters())
          .isEqualTo(new StreamCounters(2, 1, 1, 0, 0, 2, 0, 0));
    }
  }
}
