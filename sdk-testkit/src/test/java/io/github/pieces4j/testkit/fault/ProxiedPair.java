package io.github.pieces4j.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Is a raw server, a proxy before it, and a connection through both. */
final class ProxiedPair implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 20_000;

  final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
  final FaultProxy proxy =
      FaultProxy.before(URI.create("http://127.0.0.1:" + listener.getLocalPort()));
  final Socket client = connect();
  final Socket server = accept();

  ProxiedPair() throws IOException {}

  /** Opens another connection to the proxy. */
  Socket connect() throws IOException {
    return patient(new Socket("127.0.0.1", proxy.url().getPort()));
  }

  /** Takes the server's end of the next connection. */
  Socket accept() throws IOException {
    listener.setSoTimeout(PATIENCE_MILLIS);
    return patient(listener.accept());
  }

  private static Socket patient(Socket socket) throws IOException {
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  static void send(Socket from, String text) throws IOException {
    from.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  static void assertArrives(String text, Socket at) throws IOException {
    byte[] read = at.getInputStream().readNBytes(text.length());
    assertThat(new String(read, StandardCharsets.US_ASCII)).isEqualTo(text);
  }

  static void assertTravels(String text, Socket from, Socket to) throws IOException {
    send(from, text);
    assertArrives(text, to);
  }

  static void assertClosed(Socket socket) throws IOException {
    assertThat(socket.getInputStream().read()).as("the end of the stream").isEqualTo(-1);
  }

  static void assertReset(Socket socket) {
    assertThat(endOf(socket)).hasMessageContaining("reset");
  }

  private static Exception endOf(Socket socket) {
    try {
      return new Exception("read " + socket.getInputStream().read());
    } catch (SocketException e) {
      return e;
    } catch (IOException e) {
      return new Exception("failed in another way", e);
    }
  }

  /** Waits a little, because what does not come cannot be waited for. */
  static void assertSilent(Socket socket) throws IOException {
    socket.setSoTimeout(200);
    try {
      assertThat(socket.getInputStream().read()).as("what arrived").isNull();
    } catch (SocketTimeoutException expected) {
      socket.setSoTimeout(PATIENCE_MILLIS);
    }
  }

  @Override
  public void close() throws IOException {
    proxy.close();
    client.close();
    server.close();
    listener.close();
  }
}
