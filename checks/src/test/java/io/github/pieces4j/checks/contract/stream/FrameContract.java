package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.EARLY;
import static io.github.pieces4j.checks.contract.stream.Answers.LATE;
import static io.github.pieces4j.checks.contract.stream.Answers.LIST;
import static io.github.pieces4j.checks.contract.stream.Answers.item;
import static io.github.pieces4j.checks.contract.stream.Answers.items;
import static io.github.pieces4j.checks.contract.stream.Answers.list;
import static io.github.pieces4j.checks.contract.stream.Expected.createdLive;
import static io.github.pieces4j.checks.contract.stream.Expected.createdReconciled;
import static io.github.pieces4j.checks.contract.stream.Expected.deletedReconciled;
import static io.github.pieces4j.checks.contract.stream.Expected.events;
import static io.github.pieces4j.checks.contract.stream.Expected.live;
import static io.github.pieces4j.checks.contract.stream.Expected.snapshot;
import static io.github.pieces4j.checks.contract.stream.Expected.states;
import static io.github.pieces4j.stream.IdentifierSource.CONVERSATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.StreamCounters;
import io.github.pieces4j.testkit.fault.FaultProxy;
import io.github.pieces4j.testkit.fault.Frames;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tells what becomes of frames of all kinds. */
interface FrameContract extends StreamCases {
  private static SocketScript opening() {
    return SocketScript.opening().text(Frames.conversations(EARLY, "a", "b")).await("go");
  }

  @Test
  default void aFrameThatIsNoJsonIsSkippedAndWhatItToldIsFound() {
    StreamCounters counters = isSkipped(opening().garbage());
    assertThat(counters.skippedFrames()).isEqualTo(1);
    assertThat(counters.skippedItems()).isZero();
  }

  @Test
  default void aBinaryFrameIsSkippedAndWhatItToldIsFound() {
    StreamCounters counters = isSkipped(opening().binary(new byte[] {1, 2, 3}));
    assertThat(counters.skippedFrames()).isEqualTo(1);
  }

  @Test
  default void aBadItemCostsOnlyItself() {
    StreamCounters counters = isSkipped(opening().text("{\"iterable\":[{\"conversation\":7}]}"));
    assertThat(counters.skippedFrames()).isZero();
    assertThat(counters.skippedItems()).isEqualTo(1);
  }

  /** The list, which is asked for again, tells that b is gone and c is new. */
  private StreamCounters isSkipped(SocketScript script) {
    SocketScript more = script.text(Frames.conversations(LATE, "a"));
    try (var server = ScriptedSocketServer.following(more);
        var client =
            client(
                server
                    .answer(LIST, list("a", "b"), items(item("a", LATE), item("c", EARLY)))
                    .url());
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("a"));
      assertThat(events.next()).isEqualTo(snapshot("b"));
      live(states);
      server.release("go");
      assertThat(List.of(events.next(), events.next(), events.next()))
          .containsExactlyInAnyOrder(live("a"), deletedReconciled("b"), createdReconciled("c"));
      StreamCounters counters = client.stream(CONVERSATIONS).counters();
      assertThat(counters.frames()).isEqualTo(3);
      assertThat(counters.connections()).isEqualTo(1);
      assertThat(counters.reconnects()).isZero();
      return counters;
    }
  }

  @Test
  default void aFrameThatIsTooLargeNamesTheSetting() {
    SocketScript script = opening().oversized(5_000);
    try (var server = ScriptedSocketServer.following(script, SocketScript.opening());
        var client =
            client(server.answer(LIST, list("a", "b")).url(), it -> it.maxFrameBytes(4_096));
        var states = states(client);
        var events = events(client)) {
      live(states);
      server.release("go");
      assertThat(states.await(it -> it.state() == ConnectionState.DISCONNECTED).reason())
          .hasMessageContaining("StreamOptions.maxFrameBytes")
          .hasMessageContaining("4096");
      live(states);
      server.send(Frames.conversations(LATE, "a"));
      events.await(live("a")::equals);
    }
  }

  @Test
  default void aMessageInManyFragmentsThatIsTooLargeNamesTheSetting() {
    SocketScript script = opening().fragmented("x".repeat(5_000), 10);
    try (var server = ScriptedSocketServer.following(script, SocketScript.opening());
        var client =
            client(server.answer(LIST, list("a", "b")).url(), it -> it.maxFrameBytes(4_096));
        var states = states(client);
        var events = events(client)) {
      events.next();
      live(states);
      server.release("go");
      assertThat(states.await(it -> it.state() == ConnectionState.DISCONNECTED).reason())
          .hasMessageContaining("StreamOptions.maxFrameBytes");
    }
  }

  @Test
  default void fragmentsBecomeOneFrame() {
    String text = Frames.conversations(LATE, "gr\u00fc\u00dfe-\ud83d\ude80");
    SocketScript script = opening().fragmented(text, text.length());
    try (var server = ScriptedSocketServer.following(script);
        var client = client(server.answer(LIST, list("a", "b")).url());
        var states = states(client);
        var events = events(client)) {
      live(states);
      server.release("go");
      events.await(createdLive("gr\u00fc\u00dfe-\ud83d\ude80")::equals);
      assertThat(client.stream(CONVERSATIONS).counters().frames()).isEqualTo(2);
    }
  }

  @Test
  default void aLargeFrameIsReadAsAnyOther() {
    String[] ids = new String[20_000];
    Arrays.setAll(ids, number -> "conversation-" + number);
    SocketScript script = opening().text(Frames.conversations(LATE, ids));
    try (var server = ScriptedSocketServer.following(script);
        var client = client(server.answer(LIST, list("a", "b")).url());
        var states = states(client);
        var events = events(client)) {
      live(states);
      server.release("go");
      events.await(createdLive("conversation-0")::equals);
      for (int number = 1; number < ids.length; number++) {
        assertThat(events.next().id()).isEqualTo(ids[number]);
      }
    }
  }

  @Test
  default void anIdentifierThatIsRepeatedLeavesItsLastState() {
    SocketScript script =
        opening()
            .text(Frames.conversations(LATE, "c", "c", "c"))
            .await("delete")
            .text(Frames.deletedConversations(LATE, "c", "c"))
            .text(Frames.deletedConversations(LATE, "unheard-of"))
            .text(Frames.conversations(LATE, "a"));
    try (var server = ScriptedSocketServer.following(script);
        var client = client(server.answer(LIST, list("a", "b")).url());
        var states = states(client);
        var events = events(client)) {
      live(states);
      server.release("go");
      events.await(createdLive("c")::equals);
      server.release("delete");
      events.await(it -> it.isDeleted());
      assertThat(events.next()).as("no deletion twice or of the unheard-of").isEqualTo(live("a"));
    }
  }

  @Test
  default void pingsOfTheServerAreAnswered() {
    try (var server = ScriptedSocketServer.following(opening().ping());
        var proxy = FaultProxy.before(server.answer(LIST, list("a", "b")).url());
        var client = client(proxy.url(), it -> it.pingInterval(Duration.ofHours(1)));
        var states = states(client);
        var events = events(client)) {
      events.next();
      live(states);
      long before = proxy.counts().bytesToServer();
      server.release("go");
      proxy.await(counts -> counts.bytesToServer() > before, PATIENCE);
    }
  }
}
