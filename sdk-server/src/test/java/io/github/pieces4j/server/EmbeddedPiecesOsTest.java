package io.github.pieces4j.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedPiecesOsTest {
  private static final String UPGRADE =
      """
      GET /conversations/stream/identifiers HTTP/1.1
      Host: any
      Connection: Upgrade
      Upgrade: websocket
      Sec-WebSocket-Version: 13
      Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==

      """
          .replace("\n", "\r\n");

  @Test
  void aTakenPortIsRefusedByItsNumber() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      assertThatThrownBy(() -> EmbeddedPiecesOs.start(server.port()))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessageContaining("port " + server.port())
          .hasMessageContaining("choose another");
    }
  }

  @Test
  void whatIsNoPortIsRefused() {
    for (int port : List.of(-1, 65_536)) {
      assertThatThrownBy(() -> EmbeddedPiecesOs.start(port))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessageContaining("" + port);
    }
  }

  @Test
  void twoServersShareNothing() {
    try (EmbeddedPiecesOs one = EmbeddedPiecesOs.start();
        EmbeddedPiecesOs other = EmbeddedPiecesOs.start()) {
      new Caller(one).createConversation("Only here");

      assertThat(new Caller(other).conversations().iterable()).isEmpty();
      assertThat(one.url()).isNotEqualTo(other.url());
    }
  }

  @Test
  void closingTwiceDoesNothingMore() {
    EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
    URI url = server.url();
    server.close();
    server.close();
    assertThat(server.url()).isEqualTo(url);
    assertThatThrownBy(() -> new Caller(server).get("/conversations"))
        .hasCauseInstanceOf(ConnectException.class);
  }

  @Test
  void closingEndsOpenSocketsAndFreesThePort() throws IOException {
    EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
    int port = server.port();
    try (Socket socket = openedSocket(port)) {
      server.close();
      assertThat(isEnded(socket)).isTrue();
    }
    try (EmbeddedPiecesOs again = EmbeddedPiecesOs.start(port)) {
      assertThat(again.port()).isEqualTo(port);
    }
  }

  /** Opens a WebSocket by hand, because the JDK's own is not always told of the end. */
  private static Socket openedSocket(int port) throws IOException {
    Socket socket = new Socket("127.0.0.1", port);
    socket.setSoTimeout(20_000);
    socket.getOutputStream().write(UPGRADE.getBytes(StandardCharsets.US_ASCII));
    byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 101".length());
    assertThat(status).asString(StandardCharsets.US_ASCII).isEqualTo("HTTP/1.1 101");
    return socket;
  }

  private static boolean isEnded(Socket socket) throws IOException {
    try {
      socket.getInputStream().readAllBytes();
      return true;
    } catch (SocketException e) {
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  @Test
  void closingLeavesNoThreadBehind() throws InterruptedException {
    EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
    new Caller(server).createConversation("Makes every thread start");
    assertThat(threadsOfServers()).isNotEmpty();

    server.close();

    // What has ended may need a moment more to be gone.
    for (Thread ending : threadsOfServers()) {
      ending.join(20_000);
    }
    assertThat(threadsOfServers()).isEmpty();
  }

  private static List<Thread> threadsOfServers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("embedded-pieces-os"))
        .toList();
  }
}
