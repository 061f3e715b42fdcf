package io.github.pieces4j.benchmarks.calls;

import io.github.pieces4j.benchmarks.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A server that gives each operation the same answer, as fast as a socket can. */
public final class CannedServer {
  private static final int BACKLOG = 500;
  private static final int LARGEST_REQUEST = 64 * 1_024;
  private static final byte[] CONVERSATION = answer(Snapshot.ofOneConversation());
  private static final byte[] CREATED = answer(created());
  private static final byte[] LIST = answer(Snapshot.ofConversations());

  private CannedServer() {}

  /** Prints its port and serves until its input ends. */
  public static void main(String... arguments) throws IOException {
    try (ServerSocket listener = new ServerSocket(0, BACKLOG, InetAddress.getByName("127.0.0.1"))) {
      System.out.println(listener.getLocalPort());
      start(() -> accept(listener));
      System.in.readAllBytes();
    }
  }

  private static byte[] created() {
    String time = "{\"value\":\"2026-01-02T03:04:05.678Z\"}";
    return ("{\"id\":\"%s\",\"name\":\"%s\",\"created\":%s,\"updated\":%s,\"type\":\"COPILOT\","
            + "\"messages\":{\"iterable\":[]}}")
        .formatted("0b7f1c9e-5a61-4d7e-9f4f-3d1b5d0a7c11", Calls.NAME, time, time)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] answer(byte[] body) {
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            .formatted(body.length);
    return (head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
  }

  private static void accept(ServerSocket listener) {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        socket.setTcpNoDelay(true);
        start(() -> serve(socket));
      } catch (IOException e) {
        return; // The benchmark is over.
      }
    }
  }

  private static void serve(Socket socket) {
    byte[] buffer = new byte[LARGEST_REQUEST];
    try (socket) {
      InputStream in = socket.getInputStream();
      OutputStream out = socket.getOutputStream();
      while (readRequest(in, buffer)) {
        out.write(answerTo(buffer));
      }
    } catch (IOException e) {
      return; // The client went away.
    }
  }

  private static byte[] answerTo(byte[] request) {
    if (request[0] == 'P') {
      return CREATED;
    }
    String line = new String(request, 0, 20, StandardCharsets.ISO_8859_1);
    return line.startsWith("GET /conversations ") || line.startsWith("GET /conversations?")
        ? LIST
        : CONVERSATION;
  }

  /** Reads one request, of which nothing follows before its answer. */
  private static boolean readRequest(InputStream in, byte[] buffer) throws IOException {
    int size = 0;
    int expected = Integer.MAX_VALUE;
    while (size < expected) {
      int count = in.read(buffer, size, buffer.length - size);
      if (count < 0) {
        return false;
      }
      size += count;
      expected = expected == Integer.MAX_VALUE ? length(buffer, size) : expected;
    }
    return true;
  }

  private static int length(byte[] buffer, int size) {
    String text = new String(buffer, 0, size, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return Integer.MAX_VALUE;
    }
    String head = text.substring(0, end).toLowerCase(Locale.ROOT);
    if (head.contains("transfer-encoding: chunked")) {
      return text.endsWith("0\r\n\r\n") ? size : Integer.MAX_VALUE;
    }
    int header = head.indexOf("content-length:");
    int body =
        header < 0
            ? 0
            : Integer.parseInt(
                head.substring(header + 15).lines().findFirst().orElseThrow().strip());
    return end + 4 + body;
  }
}
