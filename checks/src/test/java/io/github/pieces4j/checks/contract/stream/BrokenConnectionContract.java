package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.LIST;
import static io.github.pieces4j.checks.contract.stream.Answers.list;
import static io.github.pieces4j.checks.contract.stream.Expected.assertNothingElse;
import static io.github.pieces4j.checks.contract.stream.Expected.createdReconciled;
import static io.github.pieces4j.checks.contract.stream.Expected.events;
import static io.github.pieces4j.checks.contract.stream.Expected.live;
import static io.github.pieces4j.checks.contract.stream.Expected.snapshot;
import static io.github.pieces4j.checks.contract.stream.Expected.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.testkit.fault.Fault;
import io.github.pieces4j.testkit.fault.FaultProxy;
import io.github.pieces4j.testkit.fault.Frames;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Tells that a connection which breaks, however it does, is replaced by another. */
interface BrokenConnectionContract extends StreamCases {
  private static SocketScript opening() {
    return SocketScript.opening().await("break");
  }

  @Test
  default void aSocketThatIsClosedIsReplaced() {
    ConnectionEvent broken = isReplaced(opening().closeWith(1011, "internal error"));
    assertThat(broken.reason()).hasMessageContaining("1011");
  }

  @Test
  default void aConnectionThatIsDroppedIsReplaced() {
    isReplaced(opening().drop());
  }

  @Test
  default void aConnectionThatIsResetIsReplaced() {
    isReplaced(opening().reset());
  }

  @Test
  default void aFrameThatIsCutShortIsNotUsed() {
    isReplaced(opening().truncated(Frames.conversations("never", "complete"), 30));
  }

  @Test
  default void aFrameThatLiesAboutItsLengthIsNotUsed() {
    isReplaced(opening().declaring(5_000, Frames.conversations("never")).drop());
  }

  @Test
  default void bytesThatAreNoFrameCostTheConnection() {
    isReplaced(opening().raw(new byte[] {(byte) 0xff, (byte) 0xff, 1, 2, 3}));
  }

  @Test
  default void aServerThatAnswersNoPingIsGivenUp() {
    ConnectionEvent broken = isReplaced(opening().withoutPongs());
    assertThat(broken.reason()).hasMessageContaining("sign of life");
  }

  private ConnectionEvent isReplaced(SocketScript script) {
    try (var server = ScriptedSocketServer.following(script, SocketScript.opening());
        var client = client(server.answer(LIST, list("a"), list("a", "b")).url());
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("a"));
      live(states);
      server.release("break");
      ConnectionEvent broken = states.await(it -> it.state() == ConnectionState.DISCONNECTED);
      assertThat(events.next()).isEqualTo(createdReconciled("b"));
      live(states);
      assertNothingElse(server, events);
      server.await(counts -> counts.open() == 1, PATIENCE);
      return broken;
    }
  }

  @Test
  default void aStreamThatIsHalfClosedIsReplaced() {
    isReplacedAfter(FaultProxy::halfCloseAll);
  }

  @Test
  default void aBlackHoleIsFoundByPings() {
    isReplacedAfter(proxy -> proxy.imposeOnOpen(Fault.blackHole()));
  }

  @Test
  default void aServerThatIsHeardNoMoreIsFoundByPings() {
    isReplacedAfter(proxy -> proxy.imposeOnOpen(Fault.silentServer()));
  }

  @Test
  default void aServerThatIsAwayForAWhileIsFoundAgain() {
    isReplacedAfter(
        proxy -> {
          proxy.stopListening();
          proxy.resetAll();
          proxy.listenAgain();
        });
  }

  private void isReplacedAfter(Consumer<FaultProxy> fault) {
    try (var server = ScriptedSocketServer.following(SocketScript.opening());
        var proxy = FaultProxy.before(server.answer(LIST, list("a"), list("a", "b")).url());
        var client = client(proxy.url());
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("a"));
      live(states);
      fault.accept(proxy);
      states.await(it -> it.state() == ConnectionState.DISCONNECTED);
      assertThat(events.next()).isEqualTo(createdReconciled("b"));
      live(states);
    }
  }
}
