package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.LIST;
import static io.github.pieces4j.checks.contract.stream.Answers.list;
import static io.github.pieces4j.checks.contract.stream.Expected.createdLive;
import static io.github.pieces4j.checks.contract.stream.Expected.events;
import static io.github.pieces4j.checks.contract.stream.Expected.live;
import static io.github.pieces4j.checks.contract.stream.Expected.snapshot;
import static io.github.pieces4j.checks.contract.stream.Expected.states;
import static io.github.pieces4j.stream.IdentifierSource.CONVERSATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.testkit.fault.Frames;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Tells that subscribers share a socket, and when it is closed. */
interface SharingContract extends StreamCases {
  private static ScriptedSocketServer serverWithOne() {
    return ScriptedSocketServer.following(SocketScript.opening()).answer(LIST, list("a"));
  }

  @Test
  default void subscribersShareOneSocket() {
    try (var server = serverWithOne();
        var client = client(server.url());
        var states = states(client);
        var first = events(client);
        var second = events(client);
        var batches = new Seen<>(client.stream(CONVERSATIONS).batches(Demand.ALL))) {
      live(states);
      assertThat(first.next()).isEqualTo(snapshot("a"));
      assertThat(second.next()).isEqualTo(snapshot("a"));
      assertThat(server.send(Frames.conversations(Answers.EARLY, "b"))).isEqualTo(1);
      assertThat(first.next()).isEqualTo(createdLive("b"));
      assertThat(second.next()).isEqualTo(createdLive("b"));
      batches.await(it -> "b".equals(CONVERSATIONS.identifier(it.iterable().get(0))));
      assertThat(server.counts().connections()).isEqualTo(1);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  default void oneThatEndsLeavesTheOthers() {
    try (var server = serverWithOne();
        var client = client(server.url(), it -> it.grace(Duration.ZERO));
        var states = states(client);
        var staying = events(client)) {
      var leaving = events(client);
      live(states);
      assertThat(staying.next()).isEqualTo(snapshot("a"));
      leaving.close();
      server.send(Frames.conversations(Answers.EARLY, "b"));
      assertThat(staying.next()).isEqualTo(createdLive("b"));
      assertThat(server.counts().open()).isEqualTo(1);
    }
  }

  @Test
  default void theSocketIsClosedAfterTheLastHasGoneAndOpenedForTheNext() {
    try (var server = serverWithOne();
        var client = client(server.url(), it -> it.grace(Duration.ofMillis(20)));
        var states = states(client)) {
      var first = events(client);
      live(states);
      first.close();
      server.await(counts -> counts.open() == 0, PATIENCE);
      try (var second = events(client)) {
        assertThat(second.next()).isEqualTo(snapshot("a"));
        assertThat(server.counts().connections()).isEqualTo(2);
      }
    }
  }

  @Test
  default void whoComesSoonAfterTheLastHasGoneFindsTheSocketOpen() {
    try (var server = serverWithOne();
        var client = client(server.url(), it -> it.grace(Duration.ofMinutes(1)));
        var states = states(client)) {
      var first = events(client);
      live(states);
      first.close();
      server.send(Frames.conversations(Answers.EARLY, "b"));
      try (var second = events(client)) {
        second.await(it -> it.id().equals("b"));
        assertThat(server.counts().connections()).isEqualTo(1);
      }
    }
  }

  @Test
  default void closingTheClientCompletesEveryStreamAndLeavesNothing() {
    try (var server = serverWithOne()) {
      var client = client(server.url());
      var states = states(client);
      var events = events(client);
      var batches = new Seen<>(client.stream(CONVERSATIONS).batches(Demand.ALL));
      var polled = new Seen<>(client.stream(CONVERSATIONS).events(Demand.EACH));
      var changes = new Seen<>(client.stream(CONVERSATIONS).watch(Demand.ALL));
      live(states);
      client.close();
      events.assertCompletes();
      batches.assertCompletes();
      polled.assertCompletes();
      changes.assertCompletes();
      states.assertCompletes();
      server.await(counts -> counts.open() == 0, PATIENCE);
      ClientThreads.assertGone();
    }
  }

  @Test
  default void closingTheClientCompletesStreamsThatAreNotConnected() {
    var server = serverWithOne();
    var client = client(server.url());
    var states = states(client);
    var events = events(client);
    var changes = new Seen<>(client.stream(CONVERSATIONS).watch(Demand.ALL));
    live(states);
    server.close();
    states.await(it -> it.attempt() > 2);
    client.close();
    events.assertCompletes();
    changes.assertCompletes();
    states.assertCompletes();
    ClientThreads.assertGone();
  }
}
