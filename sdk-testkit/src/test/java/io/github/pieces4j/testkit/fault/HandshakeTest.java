package io.github.pieces4j.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.testkit.ScriptedAnswer;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HandshakeTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void theKeyIsAnsweredAsTheProtocolAsks() throws IOException {
    try (ScriptedSocketServer server = ScriptedSocketServer.following(SocketScript.opening());
        RawWebSocket client = RawWebSocket.ask(server)) {
      // The example of RFC 6455.
      assertThat(client.head()).contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n");
      assertThat(server.handshakes())
          .singleElement()
          .satisfies(
              it -> assertThat(it.line()).startsWith("GET " + RawWebSocket.CONVERSATIONS),
              it -> assertThat(it.header("x-asked")).hasValue("for"));
    }
  }

  @Test
  void aHandshakeMayBeRefused() throws IOException {
    try (ScriptedSocketServer server =
            ScriptedSocketServer.following(
                SocketScript.refusing(503, Map.of("Retry-After", "1")),
                SocketScript.refusing(ScriptedAnswer.text(404, "Route not found")));
        RawWebSocket first = RawWebSocket.ask(server)) {
      assertThat(first.head()).startsWith("HTTP/1.1 503 ").contains("\r\nRetry-After: 1\r\n");
      first.assertEnded();
      try (RawWebSocket second = RawWebSocket.ask(server)) {
        assertThat(second.head()).startsWith("HTTP/1.1 404 ");
        assertThat(second.input.readAllBytes()).asString().isEqualTo("Route not found");
      }
      assertThat(server.counts()).isEqualTo(new SocketCounts(2, 0, 0, 0));
    }
  }

  @Test
  void aServerMayDieInTheHandshake() throws IOException {
    try (ScriptedSocketServer server =
            ScriptedSocketServer.following(
                SocketScript.dyingAtHandshake(), SocketScript.dyingInHeaders());
        RawWebSocket first = RawWebSocket.ask(server)) {
      first.assertEnded();
      try (RawWebSocket second = RawWebSocket.ask(server)) {
        assertThat(second.head()).startsWith("HTTP/1.1 101 ").doesNotContain("\r\n\r\n");
      }
    }
  }

  @Test
  void aHandshakeMayWaitForItsRelease() throws IOException {
    try (ScriptedSocketServer server =
            ScriptedSocketServer.following(SocketScript.openingAfter("ready"));
        RawWebSocket client = RawWebSocket.ask(server)) {
      server.awaitConnections(1, SOON);
      assertThat(server.send("to nobody yet")).isZero();
      server.release("ready");
      assertThat(client.head()).startsWith("HTTP/1.1 101 ");
      assertThat(server.send("to one")).isEqualTo(1);
      client.assertText("to one");
    }
  }
}
