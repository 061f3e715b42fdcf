package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.EARLY;
import static io.github.pieces4j.checks.contract.stream.Answers.LATE;
import static io.github.pieces4j.checks.contract.stream.Answers.LIST;
import static io.github.pieces4j.checks.contract.stream.Answers.conversation;
import static io.github.pieces4j.checks.contract.stream.Answers.items;
import static io.github.pieces4j.checks.contract.stream.Answers.list;
import static io.github.pieces4j.checks.contract.stream.Expected.live;
import static io.github.pieces4j.checks.contract.stream.Expected.states;
import static io.github.pieces4j.checks.contract.stream.Watched.server;
import static io.github.pieces4j.checks.contract.stream.Watched.watch;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.error.PiecesServerException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.fault.FaultProxy;
import io.github.pieces4j.testkit.fault.Frames;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tells that a watch ends with the right view, whatever becomes of its reads. */
interface WatchFaultContract extends StreamCases {
  int OBJECTS = 50;

  /** Lets the server tell a change of another conversation, before which nothing must come. */
  private static void assertNothingElse(
      ScriptedSocketServer server, Seen<ObjectChange<Conversation>> changes) {
    server.send(Frames.conversations(LATE, "b"));
    assertThat(changes.next().id()).isEqualTo("b");
  }

  @Test
  default void objectsWhoseReadsHangStopNoOther() {
    holdsUpNobody(ScriptedAnswer.silence(), 5);
  }

  @Test
  default void objectsWhoseReadsAreCutStopNoOther() {
    holdsUpNobody(ScriptedAnswer.cutShort("{\"id\":"), 5);
  }

  @Test
  default void objectsWhoseConnectionsEndStopNoOther() {
    holdsUpNobody(ScriptedAnswer.raw(""), 5);
  }

  @Test
  default void oneObjectWhoseReadHangsStopsNoOther() {
    holdsUpNobody(ScriptedAnswer.silence(), 1);
  }

  private void holdsUpNobody(ScriptedAnswer bad, int count) {
    try (var server = serverOfMany(bad, count);
        var client = client(server.url(), Duration.ofSeconds(2), options -> {});
        var changes = watch(client)) {
      Set<String> failed = new HashSet<>();
      assertTheOthersComeSoon(changes, count, failed);
      while (failed.size() < count) {
        ObjectChange<Conversation> change = changes.next();
        assertThat(change.failure()).as("of %s", change).isNotNull();
        failed.add(change.id());
      }
      IntStream.range(0, count).forEach(i -> answer(server, i));
      while (!failed.isEmpty()) {
        ObjectChange<Conversation> change = changes.next();
        assertThat(change.value()).as("of %s", change).isNotNull();
        assertThat(failed.remove(change.id())).isTrue();
      }
    }
  }

  private static void assertTheOthersComeSoon(
      Seen<ObjectChange<Conversation>> changes, int badOnes, Set<String> failed) {
    long begin = System.nanoTime();
    Set<String> read = new HashSet<>();
    while (read.size() < OBJECTS - badOnes) {
      ObjectChange<Conversation> change = changes.next();
      (change.value() == null ? failed : read).add(change.id());
    }
    // Each round of places that hang costs a second.
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
  }

  private static ScriptedSocketServer serverOfMany(ScriptedAnswer bad, int count) {
    String[] ids = IntStream.range(0, OBJECTS).mapToObj(i -> "c" + i).toArray(String[]::new);
    var server = ScriptedSocketServer.following(SocketScript.opening()).answer(LIST, list(ids));
    IntStream.range(0, OBJECTS).forEach(i -> answer(server, i));
    IntStream.range(0, count).forEach(i -> server.answer("/conversation/c" + i, bad));
    return server;
  }

  private static void answer(ScriptedSocketServer server, int number) {
    server.answer("/conversation/c" + number, conversation("c" + number, "Name " + number));
  }

  @Test
  default void anObjectThatTheServerDoesNotFindForAMomentIsReadAgain() {
    ScriptedAnswer gone = ScriptedAnswer.text(410, "gone");
    ScriptedAnswer unknown = ScriptedAnswer.text(404, "unknown");
    try (var server = server(gone, unknown, gone, conversation("a", "There"));
        var client = client(server.url());
        var states = states(client);
        var changes = watch(client)) {
      live(states);
      assertThat(changes.next().value()).isNotNull().returns("There", Conversation::name);
      assertNothingElse(server, changes);
    }
  }

  @Test
  default void anObjectThatStaysGoneIsDeletedWhenAListSaysSo() {
    try (var server = server(ScriptedAnswer.text(410, "gone"));
        var client = client(server.answer(LIST, list("a"), items()).url());
        var states = states(client);
        var changes = watch(client)) {
      live(states);
      ObjectChange<Conversation> first = changes.next();
      if (!first.isDeleted()) {
        assertThat(first.failure()).isInstanceOf(PiecesGoneException.class);
        assertThat(changes.next().isDeleted()).isTrue();
      }
      server.send(Frames.deletedConversations(LATE, "a"));
      assertNothingElse(server, changes);
    }
  }

  @Test
  default void anObjectThatStaysGoneIsDeletedOnceWhenAFrameSaysSo() {
    try (var server = server(ScriptedAnswer.text(410, "gone"));
        var client = client(server.url());
        var states = states(client);
        var changes = watch(client)) {
      live(states);
      assertThat(changes.next().failure()).isInstanceOf(PiecesGoneException.class);
      server.send(Frames.deletedConversations(LATE, "a"));
      assertThat(changes.next().isDeleted()).isTrue();
      assertNothingElse(server, changes);
    }
  }

  @Test
  default void anObjectThatCannotBeReadComesWithTheFailureAndThenAsItIs() {
    ScriptedAnswer failure = ScriptedAnswer.text(500, "The database is locked.");
    try (var server = server(failure);
        var client = client(server.url());
        var states = states(client);
        var changes = watch(client)) {
      live(states);
      ObjectChange<Conversation> unread = changes.next();
      assertThat(unread.value()).isNull();
      assertThat(unread.isDeleted()).isFalse();
      assertThat(unread.failure())
          .isInstanceOf(PiecesServerException.class)
          .hasMessageContaining("The database is locked.");
      server.answer("/conversation/a", conversation("a", "Again"));
      assertThat(changes.next().value()).isNotNull().returns("Again", Conversation::name);
      assertNothingElse(server, changes);
    }
  }

  @Test
  default void aConnectionThatIsLostWhileReadingCostsNothing() {
    ScriptedAnswer lost = ScriptedAnswer.raw("");
    ScriptedAnswer cut = ScriptedAnswer.cutShort("{\"id\":\"a\"");
    try (var server = server(lost, cut, lost, conversation("a", "There"));
        var client = client(server.url());
        var states = states(client);
        var changes = watch(client)) {
      live(states);
      assertThat(changes.next().value()).isNotNull().returns("There", Conversation::name);
      assertNothingElse(server, changes);
    }
  }

  @Test
  default void aServerThatIsBusyForAWhileIsReadInTheEnd() {
    ScriptedAnswer busy = ScriptedAnswer.text(503, "busy");
    ScriptedAnswer tooMany = ScriptedAnswer.text(429, "slow down");
    try (var server =
            server(busy, busy, busy, busy, busy, tooMany, tooMany, conversation("a", "There"));
        var client = client(server.url());
        var changes = watch(client)) {
      assertThat(changes.await(it -> it.value() != null).value())
          .returns("There", Conversation::name);
      assertNothingElse(server, changes);
    }
  }

  @Test
  default void aReadThatIsOlderThanWhatWasToldIsReadAgain() {
    ScriptedAnswer old = conversation("a", "Old", EARLY);
    try (var server = server(old, old, old, old, conversation("a", "New", LATE));
        var client = client(server.url());
        var states = states(client);
        var changes = watch(client)) {
      live(states);
      assertThat(changes.next().value()).isNotNull().returns("Old", Conversation::name);
      server.send(Frames.conversations(LATE, "a"));
      assertThat(changes.next().value()).isNotNull().returns("New", Conversation::name);
      assertNothingElse(server, changes);
    }
  }

  @Test
  default void aServerThatRestartsDuringAReadIsReadAfterwards() {
    try (var server = server(conversation("a", "Old", EARLY));
        var proxy = FaultProxy.before(server.url());
        var client = client(proxy.url())) {
      Watched.survivesARestart(server, proxy, client);
    }
  }
}
