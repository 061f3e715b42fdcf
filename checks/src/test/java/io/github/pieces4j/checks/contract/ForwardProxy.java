package io.github.pieces4j.checks.contract;

import io.github.pieces4j.testkit.RecordedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Is an HTTP proxy that asks for credentials and takes everything to one server. */
public final class ForwardProxy implements AutoCloseable {
  private final ServerSocket listening;
  private final int serverPort;
  private final String authorization;
  private final List<String> targets = new CopyOnWriteArrayList<>();

  /**
   * Starts the proxy.
   *
   * @param serverPort where the server listens that stands behind it
   * @param credentials the user and the password that it asks for, with a colon between
   */
  public ForwardProxy(int serverPort, String credentials) {
    this.serverPort = serverPort;
    byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
    authorization = "Basic " + Base64.getEncoder().encodeToString(bytes);
    try {
      listening = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::serve);
  }

  /** Returns where it listens on 127.0.0.1. */
  public int port() {
    return listening.getLocalPort();
  }

  /** Returns what the proxy was asked for, such as a host or a whole URL. */
  public List<String> targets() {
    return targets;
  }

  private void serve() throws IOException {
    while (!listening.isClosed()) {
      Socket client = listening.accept();
      start(() -> forward(client));
    }
  }

  private void forward(Socket client) throws IOException {
    try (client;
        Socket server = new Socket("127.0.0.1", serverPort)) {
      RecordedRequest request = RecordedRequest.read(client.getInputStream());
      String[] line = request.line().split(" ");
      targets.add(line[1]);
      if (!request.header("Proxy-Authorization").filter(authorization::equals).isPresent()) {
        answer(client, "407 Proxy Authentication Required");
        return;
      }
      if (line[0].equals("CONNECT")) {
        answer(client, "200 Connected");
        start(() -> copy(client.getInputStream(), server.getOutputStream()));
      } else {
        server.getOutputStream().write(direct(request, line[1]));
      }
      copy(server.getInputStream(), client.getOutputStream());
    }
  }

  /** Takes scheme and host out of the request line, and ends the connection with the answer. */
  private static byte[] direct(RecordedRequest request, String target) {
    String path = target.replaceFirst("^http://[^/]+", "");
    String head =
        request
            .head()
            .replace(target, path)
            .replaceFirst("(?i)\r\nProxy-Authorization:[^\r]*", "")
            .replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n");
    return (head + request.text()).getBytes(StandardCharsets.UTF_8);
  }

  private static void answer(Socket client, String status) throws IOException {
    String head = "HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n";
    client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
  }

  private static void copy(InputStream from, OutputStream to) throws IOException {
    from.transferTo(to);
    to.flush();
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // One side went away, which ends the work of this thread.
                return;
              }
            },
            "forward-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
