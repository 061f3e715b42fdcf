package io.github.pieces4j.checks.contract.stream;

import io.github.pieces4j.testkit.fault.Frames;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;

/** A server of one WebSocket, whose answer 101 comes after a 103, and which tells one frame. */
final class EarlyHintsServer implements AutoCloseable {
  private static final String KEY = "sec-websocket-key:";
  private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

  EarlyHintsServer() throws IOException {
    Thread thread = new Thread(this::serve, "early-hints-server");
    thread.setDaemon(true);
    thread.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort());
  }

  private void serve() {
    try (Socket socket = listener.accept()) {
      OutputStream output = socket.getOutputStream();
      output.write(answer(key(socket)).getBytes(StandardCharsets.US_ASCII));
      byte[] frame = Frames.conversations("a").getBytes(StandardCharsets.UTF_8);
      output.write(new byte[] {(byte) 0x81, (byte) frame.length});
      output.write(frame);
      // Until the client closes it.
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // The test is over.
      return;
    }
  }

  private static String key(Socket socket) throws IOException {
    BufferedReader head =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    String key = "";
    for (String line = head.readLine(); line != null && !line.isEmpty(); line = head.readLine()) {
      key = line.toLowerCase(Locale.ROOT).startsWith(KEY) ? line.split(": *")[1] : key;
    }
    return key;
  }

  private static String answer(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-1")
              .digest((key + GUID).getBytes(StandardCharsets.US_ASCII));
      return "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n"
          + "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          + ("Sec-WebSocket-Accept: " + Base64.getEncoder().encodeToString(hash) + "\r\n\r\n");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
