package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.EARLY;
import static io.github.pieces4j.checks.contract.stream.Answers.LATE;
import static io.github.pieces4j.checks.contract.stream.Answers.LIST;
import static io.github.pieces4j.checks.contract.stream.Answers.item;
import static io.github.pieces4j.checks.contract.stream.Answers.items;
import static io.github.pieces4j.checks.contract.stream.Answers.list;
import static io.github.pieces4j.checks.contract.stream.Expected.assertNothingElse;
import static io.github.pieces4j.checks.contract.stream.Expected.events;
import static io.github.pieces4j.checks.contract.stream.Expected.live;
import static io.github.pieces4j.checks.contract.stream.Expected.reconciled;
import static io.github.pieces4j.checks.contract.stream.Expected.snapshot;
import static io.github.pieces4j.checks.contract.stream.Expected.states;
import static io.github.pieces4j.stream.IdentifierSource.CONVERSATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.fault.Frames;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tells that the first frame may be missing, late or lean, a list of all or the first change. */
interface FirstFrameContract extends StreamCases {
  /** Several times longer than the stream waits before it asks for another list. */
  Duration A_WHILE = Duration.ofMillis(100);

  @Test
  default void noFirstFrameIsNeeded() {
    try (var server =
            ScriptedSocketServer.following(SocketScript.opening()).answer(LIST, list("a"));
        var client = client(server.url());
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("a"));
      live(states);
      assertNothingElse(server, events);
    }
  }

  @Test
  default void aFirstFrameBeforeTheListIsToldOnce() {
    isToldOnce(SocketScript.opening().text(Frames.conversations(EARLY, "a", "b")));
  }

  @Test
  default void aLeanFirstFrameBeforeTheListIsToldOnce() {
    isToldOnce(SocketScript.opening().text(Frames.conversations("a", "b")));
  }

  private void isToldOnce(SocketScript script) {
    try (var server = ScriptedSocketServer.following(script).answer(LIST, list("a", "b"));
        var client = client(server.url());
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("a"));
      assertThat(events.next()).isEqualTo(snapshot("b"));
      live(states);
      assertNothingElse(server, events);
      assertThat(server.requests()).as("lists that were asked for").hasSize(1);
    }
  }

  @Test
  default void aFirstFrameAfterTheListIsNotToldTwice() {
    isNotToldTwice(Frames.conversations(EARLY, "a", "b"));
  }

  @Test
  default void aLeanFirstFrameAfterTheListIsNotToldTwice() {
    isNotToldTwice(Frames.conversations("a", "b"));
  }

  private void isNotToldTwice(String firstFrame) {
    try (var server = ScriptedSocketServer.following(SocketScript.opening());
        var client = client(server.answer(LIST, list("a", "b")).url());
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("a"));
      assertThat(events.next()).isEqualTo(snapshot("b"));
      live(states);
      server.send(firstFrame);
      assertNothingElse(server, events);
    }
  }

  @Test
  default void aFirstFrameAfterTheListThatIsAChangeIsTold() {
    try (var server = ScriptedSocketServer.following(SocketScript.opening());
        var client = client(server.answer(LIST, list("a"), items(item("a", LATE))).url());
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("a"));
      live(states);
      server.send(Frames.conversations("a"));
      assertThat(events.next().id()).isEqualTo("a");
      assertNothingElse(server, events);
    }
  }

  @Test
  default void aFirstFrameThatIsNoListIsToldThoughTheListDoesNotShowItYet() {
    try (var server = ScriptedSocketServer.following(SocketScript.opening());
        var client = client(server.answer(LIST, list("a", "b")).url());
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("a"));
      assertThat(events.next()).isEqualTo(snapshot("b"));
      live(states);
      server.send(Frames.conversations("a"));
      assertThat(events.next()).isEqualTo(live("a"));
      assertNothingElse(server, events);
    }
  }

  @Test
  default void afterAReconnectALeanListTellsNothingThatDidNotChange() {
    SocketScript script = SocketScript.opening().text(Frames.conversations("a", "b"));
    try (var server = ScriptedSocketServer.following(script.await("drop").drop(), script);
        var client = client(server.answer(LIST, list("a", "b")).url());
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("a"));
      assertThat(events.next()).isEqualTo(snapshot("b"));
      live(states);
      server.release("drop");
      live(states);
      assertNothingElse(server, events);
      assertThat(events.stream().poll(A_WHILE)).isEmpty();
      assertThat(server.requests()).as("lists, one for each connection").hasSize(2);
    }
  }

  @Test
  default void afterAReconnectALeanListTellsWhatChangedWhileAway() {
    SocketScript script = SocketScript.opening().text(Frames.conversations("a", "b"));
    try (var server = ScriptedSocketServer.following(script.await("drop").drop(), script);
        var client =
            client(
                server
                    .answer(LIST, list("a", "b"), items(item("a", EARLY), item("b", LATE)))
                    .url());
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("a"));
      assertThat(events.next()).isEqualTo(snapshot("b"));
      live(states);
      server.release("drop");
      assertThat(events.next()).isEqualTo(reconciled("b"));
      live(states);
      assertNothingElse(server, events);
    }
  }

  @Test
  default void afterAReconnectAListWithTimesTellsWhatChangedWhileAway() {
    SocketScript first = SocketScript.opening().text(Frames.conversations(EARLY, "a", "b"));
    SocketScript second = SocketScript.opening().text(Frames.conversations(LATE, "a", "b"));
    try (var server = ScriptedSocketServer.following(first.await("drop").drop(), second);
        var client =
            client(
                server
                    .answer(LIST, list("a", "b"), items(item("a", LATE), item("b", LATE)))
                    .url());
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("a"));
      assertThat(events.next()).isEqualTo(snapshot("b"));
      live(states);
      server.release("drop");
      assertThat(events.next()).isEqualTo(reconciled("a"));
      assertThat(events.next()).isEqualTo(reconciled("b"));
      live(states);
      assertNothingElse(server, events);
    }
  }

  @Test
  default void batchesDoNotTellWhatOnlyALostListWouldHaveDecided() {
    SocketScript script = SocketScript.opening().text(Frames.conversations("a", "gone"));
    try (var server =
            ScriptedSocketServer.following(script.await("drop").drop(), SocketScript.opening());
        var client = client(server.answer(LIST, ScriptedAnswer.silence(), list("a")).url());
        var states = states(client);
        var batches = new Seen<>(client.stream(CONVERSATIONS).batches(Demand.ALL))) {
      server.await(counts -> counts.requests() == 1, PATIENCE);
      server.release("drop");
      live(states);
      server.send(Frames.conversations(EARLY, "last"));
      Set<String> told = new HashSet<>();
      while (!told.contains("last")) {
        batches.next().iterable().forEach(it -> told.add(CONVERSATIONS.identifier(it)));
      }
      assertThat(told).containsExactlyInAnyOrder("a", "last");
    }
  }
}
