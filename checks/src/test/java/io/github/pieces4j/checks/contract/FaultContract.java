package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesServerException;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.RecordedRequest;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import io.github.pieces4j.testkit.fault.Ending;
import io.github.pieces4j.testkit.fault.Fault;
import io.github.pieces4j.testkit.fault.FaultProxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Tells what becomes of a call whose connection breaks or speaks another language. */
interface FaultContract extends Connectable {
  Duration SOON = Duration.ofSeconds(10);

  @Test
  default void aConnectionThatIsResetBeforeTheAnswerIsAConnectionFailure() {
    breaks(Fault.truncation(0, Ending.RESET));
  }

  @Test
  default void aConnectionThatIsClosedBeforeTheAnswerIsAConnectionFailure() {
    breaks(Fault.truncation(0, Ending.CLOSE));
  }

  @Test
  default void aConnectionThatIsResetWithinTheHeadersIsAConnectionFailure() {
    breaks(Fault.truncation(20, Ending.RESET));
  }

  @Test
  default void aConnectionThatIsResetWithinTheBodyIsAConnectionFailure() {
    breaks(Fault.truncation(20_000, Ending.RESET));
  }

  @Test
  default void aConnectionThatIsClosedWithinTheBodyIsAConnectionFailure() {
    breaks(Fault.truncation(20_000, Ending.CLOSE));
  }

  /** The server has got the request, or may have. */
  private void breaks(Fault fault) {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        FaultProxy proxy = FaultProxy.before(server.url());
        ClientUnderTest client = client(Failures.once(proxy.url()))) {
      client.create(Lists.seedOfName("x".repeat(40_000)));
      proxy.closeAll();
      proxy.imposeOnNew(fault);
      PiecesConnectionException failure =
          Failures.of(PiecesConnectionException.class, client::list);
      assertThat(failure.isUnreached()).isFalse();
      proxy.await(counts -> counts.open() == 0, SOON);
    }
  }

  @Test
  default void aRefusedConnectionDidNotReachTheServer() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        FaultProxy proxy = FaultProxy.before(server.url());
        ClientUnderTest client = client(Failures.once(proxy.url()))) {
      proxy.stopListening();
      PiecesConnectionException failure = Failures.of(client, PiecesConnectionException.class);
      assertThat(failure.isUnreached()).isTrue();
      assertThat(failure).hasMessageContaining("is Pieces OS running there?");
      proxy.listenAgain();
      assertThat(client.health()).startsWith("ok");
    }
  }

  @Test
  default void anAnswerThatIsNoHttpIsAConnectionFailure() {
    fails(ScriptedAnswer.raw("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n"));
  }

  @Test
  default void aServerThatExpectsTlsIsAConnectionFailure() {
    byte[] alert = {0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x46};
    fails(new ScriptedAnswer(alert, true));
  }

  private void fails(ScriptedAnswer answer) {
    try (ScriptedServer server = ScriptedServer.answering(answer);
        ClientUnderTest client = client(Failures.once(server.url()))) {
      Failures.of(client, PiecesConnectionException.class);
    }
  }

  @Test
  default void aServerWithoutTlsWhereItIsExpectedIsAConnectionFailure() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ClientUnderTest client =
            client(Failures.once(URI.create("https://127.0.0.1:" + server.port())))) {
      assertThat(Failures.of(client, PiecesConnectionException.class).earlierFailures()).isEmpty();
    }
  }

  @Test
  default void anEncodingThatNobodyAskedForIsADecodeFailure() {
    byte[] body = {0x1f, (byte) 0x8b, 8, 0};
    ScriptedAnswer bomb =
        ScriptedAnswer.raw(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
                + "Connection: close\r\n\r\n"
                + new String(body, StandardCharsets.ISO_8859_1));
    try (ScriptedServer server = ScriptedServer.answering(bomb);
        ClientUnderTest client = client(Failures.once(server.url()))) {
      assertThat(Failures.of(client, PiecesDecodeException.class))
          .hasMessageContaining("Content-Encoding")
          .hasMessageContaining("gzip");
      RecordedRequest request = server.requests().get(0);
      assertThat(request.header("Accept-Encoding")).isEmpty();
    }
  }

  @Test
  default void whatAServerSaysCannotSteerATerminal() {
    ScriptedAnswer answer = ScriptedAnswer.text(500, "\u001b[2J\u202egone\u0007\r\nnext");
    try (ScriptedServer server = ScriptedServer.answering(answer);
        ClientUnderTest client = client(Failures.once(server.url()))) {
      PiecesServerException failure = Failures.of(client, PiecesServerException.class);
      assertThat(failure.getMessage().chars())
          .noneMatch(it -> it < ' ' || it == 0x7f || it == 0x202e);
      assertThat(failure.body()).contains("gone").contains("next");
    }
  }
}
