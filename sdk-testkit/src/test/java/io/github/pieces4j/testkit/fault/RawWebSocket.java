package io.github.pieces4j.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Is a WebSocket client that shows each byte. */
final class RawWebSocket implements AutoCloseable {
  static final String CONVERSATIONS = "/conversations/stream/identifiers";

  private static final String END_OF_HEAD = "\r\n\r\n";
  private static final String REQUEST =
      """
      GET %s HTTP/1.1
      Host: any
      Connection: Upgrade
      Upgrade: websocket
      Sec-WebSocket-Version: 13
      Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
      X-Asked: for

      """
          .replace("\n", "\r\n");

  final Socket socket;
  final DataInputStream input;

  private RawWebSocket(ScriptedSocketServer server, String path) throws IOException {
    socket = new Socket("127.0.0.1", server.url().getPort());
    socket.setSoTimeout(20_000);
    socket.getOutputStream().write(REQUEST.formatted(path).getBytes(StandardCharsets.US_ASCII));
    input = new DataInputStream(socket.getInputStream());
  }

  /** Asks for a socket and leaves the answer unread. */
  static RawWebSocket ask(ScriptedSocketServer server) throws IOException {
    return new RawWebSocket(server, CONVERSATIONS);
  }

  static RawWebSocket open(ScriptedSocketServer server) throws IOException {
    return open(server, CONVERSATIONS);
  }

  static RawWebSocket open(ScriptedSocketServer server, String path) throws IOException {
    RawWebSocket opened = new RawWebSocket(server, path);
    assertThat(opened.head()).startsWith("HTTP/1.1 101 ");
    return opened;
  }

  /** Reads the head of the answer to the handshake, or less if the connection ends before. */
  String head() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int next = input.read(); next >= 0; next = input.read()) {
      head.write(next);
      if (head.toString(StandardCharsets.US_ASCII).endsWith(END_OF_HEAD)) {
        break;
      }
    }
    return head.toString(StandardCharsets.US_ASCII);
  }

  /** Reads the first byte of a frame and the length that it declares, up to 64 KiB. */
  void assertHeader(int first, int length) throws IOException {
    assertThat(input.readUnsignedByte()).as("the first byte").isEqualTo(first);
    int declared = input.readUnsignedByte();
    assertThat(declared == 126 ? input.readUnsignedShort() : declared).isEqualTo(length);
  }

  void assertFrame(int first, String payload) throws IOException {
    byte[] expected = payload.getBytes(StandardCharsets.UTF_8);
    assertHeader(first, expected.length);
    assertThat(input.readNBytes(expected.length)).isEqualTo(expected);
  }

  void assertText(String text) throws IOException {
    assertFrame(0x81, text);
  }

  /** Sends a short frame, masked with zeros. */
  void send(int first, String payload) throws IOException {
    byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(first);
    frame.write(0x80 | bytes.length);
    frame.write(new byte[4]);
    frame.write(bytes);
    socket.getOutputStream().write(frame.toByteArray());
  }

  void assertEnded() throws IOException {
    assertThat(input.readAllBytes()).isEmpty();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
