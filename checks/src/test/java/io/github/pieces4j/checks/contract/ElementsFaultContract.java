package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesServerException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import io.github.pieces4j.testkit.fault.Fault;
import io.github.pieces4j.testkit.fault.FaultProxy;
import io.github.pieces4j.testkit.fault.Flow;
import io.github.pieces4j.testkit.fault.GeneratedListServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tells what becomes of a list that breaks while it is read element by element. */
interface ElementsFaultContract extends Connectable {
  String LIST = Lists.of(Lists.conversation("a"), Lists.conversation("b"), Lists.conversation("c"));

  /** Reads a list of which two elements are good, and returns what it fails with behind them. */
  private <E extends PiecesException> E failsBehindTwo(ScriptedAnswer answer, Class<E> type) {
    List<String> read = new ArrayList<>();
    try (ScriptedServer server = ScriptedServer.answering(answer);
        ClientUnderTest client =
            client(
                Failures.once(
                    server.url(), options -> options.callTimeout(Duration.ofMillis(700))));
        Stream<Conversation> elements = client.stream()) {
      E failure = Failures.of(type, () -> elements.forEach(element -> read.add(element.id())));
      assertThat(read).containsExactly("a", "b");
      assertThat(failure).hasMessageContaining("conversations_snapshot");
      assertThat(server.requests()).hasSize(1);
      return failure;
    }
  }

  @Test
  default void aListWhoseConnectionBreaksFailsBehindItsGoodElements() {
    int inThird = LIST.indexOf("\"c\"");
    failsBehindTwo(Lists.cut(LIST, inThird), PiecesConnectionException.class);
  }

  @Test
  default void aListThatEndsEarlyFailsBehindItsGoodElements() {
    String start = LIST.substring(0, LIST.indexOf("\"c\""));
    PiecesDecodeException failure =
        failsBehindTwo(ScriptedAnswer.json(start), PiecesDecodeException.class);
    assertThat(failure.found()).isEqualTo("the end of the input");
  }

  @Test
  default void aListThatIsNoJsonFailsBehindItsGoodElements() {
    String broken = LIST.replace("\"id\":\"c\"", "\"id\":c");
    failsBehindTwo(ScriptedAnswer.json(broken), PiecesDecodeException.class);
  }

  @Test
  default void aListThatStallsIsATimeoutBehindItsGoodElements() {
    ScriptedAnswer stalling = Lists.cut(LIST, LIST.indexOf("\"c\"")).thenSilent();
    PiecesTimeoutException failure = failsBehindTwo(stalling, PiecesTimeoutException.class);
    assertThat(failure.phase()).isEqualTo(CallPhase.READING_BODY);
    assertThat(failure.bytesReceived()).isEqualTo(LIST.indexOf("\"c\""));
  }

  @Test
  default void aListMayTakeLongerThanACallAsLongAsItGoesOn() {
    try (GeneratedListServer server = GeneratedListServer.ofConversations(40);
        FaultProxy proxy = FaultProxy.before(server.url());
        ClientUnderTest client =
            client(
                Failures.once(
                    proxy.url(), options -> options.callTimeout(Duration.ofMillis(800))))) {
      proxy.impose(Fault.toClient(Flow.dripping(20_000)));
      long begun = System.nanoTime();
      try (Stream<Conversation> elements = client.stream()) {
        assertThat(elements).hasSize(40);
      }
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
    }
  }

  @Test
  default void aRefusedListFailsBeforeItsFirstElement() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.text(500, "Locked."));
        ClientUnderTest client = client(Failures.once(server.url()))) {
      PiecesServerException failure =
          Failures.of(PiecesServerException.class, () -> readAll(client));
      assertThat(failure.body()).isEqualTo("Locked.");
    }
  }

  @Test
  default void aDocumentThatIsNoListFails() {
    for (String json : List.of("[]", "{}", "{\"iterable\":null}", "", "7", LIST + "]")) {
      try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(json));
          ClientUnderTest client = client(Failures.once(server.url()))) {
        Failures.of(PiecesDecodeException.class, () -> readAll(client));
      }
    }
  }

  private static void readAll(ClientUnderTest client) {
    try (Stream<Conversation> elements = client.stream()) {
      elements.forEach(element -> {});
    }
  }
}
