package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import io.github.pieces4j.testkit.fault.Fault;
import io.github.pieces4j.testkit.fault.FaultProxy;
import io.github.pieces4j.testkit.fault.Flow;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Tells when a call ends that takes too long, and what it says then. */
interface TimeoutContract extends Connectable {
  Duration LIMIT = Duration.ofMillis(300);
  Duration AMPLE = Duration.ofSeconds(20);

  @Test
  default void aSilentServerIsATimeoutThatSaysSo() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        FaultProxy proxy = FaultProxy.before(server.url())) {
      proxy.impose(Fault.silentServer());
      timesOut(proxy.url(), CallPhase.AWAITING_RESPONSE);
      proxy.await(counts -> counts.open() == 0, AMPLE);
    }
  }

  @Test
  default void aBodyThatStallsIsATimeoutThatTellsHowMuchHadCome() {
    ScriptedAnswer stalling = ScriptedAnswer.cutShort("{\"id\":\"some-id\"").thenSilent();
    try (ScriptedServer server = ScriptedServer.answering(stalling)) {
      PiecesTimeoutException failure = timesOut(server.url(), CallPhase.READING_BODY);
      assertThat(failure.bytesReceived()).isEqualTo(15);
      assertThat(failure).hasMessageContaining("15 bytes");
    }
  }

  @Test
  default void anAnswerThatDripsEndsAtTheDeadlineOfTheWhole() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        FaultProxy proxy = FaultProxy.before(server.url())) {
      proxy.impose(Fault.toClient(Flow.dripping(40)));
      timesOut(proxy.url(), null);
    }
  }

  @Test
  default void anAnswerThatDripsAndComesInTimeIsAnAnswer() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        FaultProxy proxy = FaultProxy.before(server.url());
        ClientUnderTest client = client(Failures.once(proxy.url()))) {
      proxy.impose(Fault.toClient(Flow.dripping(2_000)));
      assertThat(client.list().iterable()).isEmpty();
    }
  }

  @Test
  default void aConnectionThatIsNotMadeInTimeIsATimeoutOfConnecting() {
    try (UnansweringPort port = new UnansweringPort();
        ClientUnderTest client =
            client(Failures.once(port.url(), options -> options.connectTimeout(LIMIT)))) {
      PiecesTimeoutException failure = Failures.of(client, PiecesTimeoutException.class);
      assertThat(failure.phase()).isEqualTo(CallPhase.CONNECTING);
      assertThat(failure.limit()).isEqualTo(LIMIT);
    }
  }

  @Test
  default void lessThanAMillisecondToConnectIsATimeToo() {
    Duration tiny = Duration.ofNanos(1_000);
    try (UnansweringPort port = new UnansweringPort();
        ClientUnderTest client =
            client(Failures.once(port.url(), options -> options.connectTimeout(tiny)))) {
      PiecesTimeoutException failure = Failures.of(client, PiecesTimeoutException.class);
      assertThat(failure.limit()).isEqualTo(tiny);
    }
  }

  @Test
  default void aCallThatEndsWhileItConnectsSaysSo() {
    try (UnansweringPort port = new UnansweringPort()) {
      timesOut(port.url(), CallPhase.CONNECTING);
    }
  }

  @Test
  default void aRequestMayHaveATimeOfItsOwn() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.silence());
        ClientUnderTest client = client(Failures.once(server.url()))) {
      PiecesTimeoutException failure =
          Failures.of(
              PiecesTimeoutException.class,
              () -> client.execute(ConversationRequests.get("some-id").withTimeout(LIMIT)));
      assertThat(failure.limit()).isEqualTo(LIMIT);
    }
  }

  /** Makes a call that must end at its deadline; the phase may be left open. */
  private PiecesTimeoutException timesOut(URI url, CallPhase phase) {
    long begun = System.nanoTime();
    try (ClientUnderTest client =
        client(Failures.once(url, options -> options.connectTimeout(AMPLE).callTimeout(LIMIT)))) {
      PiecesTimeoutException failure = Failures.of(client, PiecesTimeoutException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(LIMIT, AMPLE);
      assertThat(failure.limit()).isEqualTo(LIMIT);
      assertThat(failure.phase()).isIn(phase == null ? CallPhase.values() : new Object[] {phase});
      return failure;
    }
  }
}
