package io.github.pieces4j.reactive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A server on raw sockets that answers as it is told, whether that is HTTP or not. */
final class UnkindServer implements AutoCloseable {
  private final ServerSocket listening;
  private final Behavior behavior;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /** Answers one request. */
  @FunctionalInterface
  interface Behavior {
    /** Writes whatever it wants; the body of the request has not been read. */
    void answer(Exchange exchange) throws IOException, InterruptedException;
  }

  /** One request and where its answer goes. */
  record Exchange(Socket socket, InputStream in, String line, int bodyBytes) {
    /** Returns the last segment of the request's path. */
    String id() {
      String path = line.split(" ")[1];
      return path.substring(path.lastIndexOf('/') + 1);
    }

    void send(String text) throws IOException {
      OutputStream out = socket.getOutputStream();
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }
  }

  UnkindServer(Behavior behavior) throws IOException {
    this.behavior = behavior;
    listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "unkind");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return "http://127.0.0.1:" + listening.getLocalPort();
  }

  int connections() {
    return open.size();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listening.accept();
        open.add(socket);
        start(() -> serve(socket));
      }
    } catch (IOException e) {
      return;
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (String line; !(line = line(in)).isEmpty() && !socket.isClosed(); ) {
        int length = 0;
        for (String header; !(header = line(in)).isEmpty(); ) {
          if (header.toLowerCase().startsWith("content-length:")) {
            length = Integer.parseInt(header.substring(15).strip());
          }
        }
        behavior.answer(new Exchange(socket, in, line, length));
      }
    } catch (IOException | InterruptedException e) {
      return;
    } finally {
      open.remove(socket);
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next; (next = in.read()) >= 0 && next != '\n'; ) {
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  /** Returns an answer with a conversation. */
  static String conversation(String id) {
    return ok(
        """
        {"id":"%s","created":{"value":"2026-08-01T10:00:00Z"},"messages":{"iterable":[]},\
        "type":"COPILOT","updated":{"value":"2026-08-01T10:00:00Z"},"name":"private to %s"}"""
            .formatted(id, id));
  }

  /** Returns an answer with a body of ASCII. */
  static String ok(String body) {
    return "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
