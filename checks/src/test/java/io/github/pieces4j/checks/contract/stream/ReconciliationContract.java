package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.EARLY;
import static io.github.pieces4j.checks.contract.stream.Answers.IDENTIFIERS;
import static io.github.pieces4j.checks.contract.stream.Answers.LATE;
import static io.github.pieces4j.checks.contract.stream.Answers.LIST;
import static io.github.pieces4j.checks.contract.stream.Answers.item;
import static io.github.pieces4j.checks.contract.stream.Answers.items;
import static io.github.pieces4j.checks.contract.stream.Answers.list;
import static io.github.pieces4j.checks.contract.stream.Expected.assertNothingElse;
import static io.github.pieces4j.checks.contract.stream.Expected.createdReconciled;
import static io.github.pieces4j.checks.contract.stream.Expected.deletedReconciled;
import static io.github.pieces4j.checks.contract.stream.Expected.events;
import static io.github.pieces4j.checks.contract.stream.Expected.live;
import static io.github.pieces4j.checks.contract.stream.Expected.reconciled;
import static io.github.pieces4j.checks.contract.stream.Expected.snapshot;
import static io.github.pieces4j.checks.contract.stream.Expected.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.fault.Frames;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Tells that a list read over HTTP shows what frames did not. */
interface ReconciliationContract extends StreamCases {
  private static ScriptedSocketServer droppingServer() {
    return ScriptedSocketServer.following(
        SocketScript.opening().await("drop").drop(), SocketScript.opening());
  }

  @Test
  default void whatHappenedWhileAwayIsFound() {
    try (var server = droppingServer();
        var client =
            client(
                server
                    .answer(
                        LIST,
                        list("changed", "deleted", "kept"),
                        items(item("changed", LATE), item("kept", EARLY), item("new", EARLY)))
                    .url());
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("changed"));
      assertThat(events.next()).isEqualTo(snapshot("deleted"));
      assertThat(events.next()).isEqualTo(snapshot("kept"));
      live(states);
      server.release("drop");
      assertThat(events.next()).isEqualTo(deletedReconciled("deleted"));
      assertThat(events.next()).isEqualTo(reconciled("changed"));
      assertThat(events.next()).isEqualTo(createdReconciled("new"));
      live(states);
      assertNothingElse(server, events);
      assertThat(server.requests())
          .extracting(it -> it.line())
          .containsOnly("GET /conversations?transferables=false HTTP/1.1");
    }
  }

  @Test
  default void withIdentifiersAloneCreationsAndDeletionsAreFound() {
    try (var server = droppingServer();
        var client =
            client(
                server
                    .answer(
                        IDENTIFIERS,
                        Answers.identifiers("deleted", "kept"),
                        Answers.identifiers("kept", "new"))
                    .url(),
                it -> it.reconciliation(Reconciliation.IDENTIFIERS));
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("deleted"));
      assertThat(events.next()).isEqualTo(snapshot("kept"));
      live(states);
      server.release("drop");
      assertThat(events.next()).isEqualTo(deletedReconciled("deleted"));
      assertThat(events.next()).isEqualTo(createdReconciled("new"));
      live(states);
      assertNothingElse(server, events);
    }
  }

  @Test
  default void withoutReconciliationNothingIsAsked() {
    try (var server = ScriptedSocketServer.following(SocketScript.opening());
        var client = client(server.url(), it -> it.reconciliation(Reconciliation.OFF));
        var states = states(client);
        var events = events(client)) {
      live(states);
      server.send(Frames.conversations("a"));
      assertThat(events.next().id()).isEqualTo("a");
      server.send(Frames.conversations("a"));
      assertThat(events.next()).isEqualTo(live("a"));
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  default void aListThatFailsIsAskedForAgain() {
    isAskedForAgain(ScriptedAnswer.text(500, "The database is locked."));
  }

  @Test
  default void aListThatIsCutIsAskedForAgain() {
    isAskedForAgain(ScriptedAnswer.cutShort("{\"iterable\":[" + item("x", EARLY)));
  }

  @Test
  default void aListThatIsNoneIsAskedForAgain() {
    isAskedForAgain(ScriptedAnswer.json("<html>"));
  }

  @Test
  default void aListThatStallsIsAskedForAgain() {
    isAskedForAgain(ScriptedAnswer.cutShort("{\"iterable\":[" + item("x", EARLY)).thenSilent());
  }

  private void isAskedForAgain(ScriptedAnswer failure) {
    try (var server = ScriptedSocketServer.following(SocketScript.opening());
        var client =
            client(
                server.answer(LIST, failure, list("a")).url(), Duration.ofMillis(300), it -> {});
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("a"));
      live(states);
      assertNothingElse(server, events);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  default void aServerWithoutTheListIsBelievedItsFrames() {
    SocketScript script = SocketScript.opening().text(Frames.conversations("a"));
    try (var server = ScriptedSocketServer.following(script.await("drop").drop(), script);
        var client = client(server.url());
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next().id()).isEqualTo("a");
      live(states);
      server.send(Frames.conversations("b"));
      assertThat(events.next()).isEqualTo(live("b"));
      server.release("drop");
      live(states);
      server.send(Frames.conversations("c"));
      events.await(live("c")::equals);
    }
  }
}
