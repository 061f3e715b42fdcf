package io.github.pieces4j.cli.transfer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.pieces4j.cli.Deadline;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before an emulated server: notes what is asked for, and answers some of it itself. */
final class ObservedServer implements AutoCloseable {
  static {
    // Without it each answer waits for the client's acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private record Answer(int status, byte[] body) {}

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> paths = new CopyOnWriteArrayList<>();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI behind;
  private volatile String breaking = "";
  private volatile String held = "";
  private final HttpServer server;

  ObservedServer(URI behind) throws IOException {
    this.behind = behind;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Answers a path without asking the server behind. */
  void answer(String path, int status, String body) {
    answers.put(path, new Answer(status, body.getBytes(StandardCharsets.UTF_8)));
  }

  /** Goes away, answers included, once a path is asked for. */
  void breakAt(String path) {
    breaking = path;
  }

  /** Leaves a path without an answer. */
  void holdAt(String path) {
    held = path;
  }

  /** Waits until a path is asked for. */
  void awaitPath(String path) {
    Deadline deadline = new Deadline();
    while (!paths.contains(path)) {
      deadline.pause("nobody asked for " + path);
    }
  }

  /** Lets the server behind answer everything again. */
  void forgetAnswers() {
    answers.clear();
  }

  /** Returns the paths asked for since the last time, in their order. */
  List<String> takePaths() {
    List<String> taken = List.copyOf(paths);
    paths.clear();
    return taken;
  }

  int mostAtOnce() {
    return mostAtOnce.get();
  }

  private void serve(HttpExchange exchange) throws IOException {
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    String path = exchange.getRequestURI().getRawPath();
    paths.add(path);
    if (path.equals(breaking)) {
      close();
    }
    if (path.equals(held)) {
      return;
    }
    try (exchange) {
      Answer answer = answers.containsKey(path) ? answers.get(path) : ask(exchange);
      atOnce.decrementAndGet();
      exchange.sendResponseHeaders(answer.status(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }

  private Answer ask(HttpExchange exchange) throws IOException {
    try {
      URI url = URI.create(behind + exchange.getRequestURI().toString());
      HttpResponse<byte[]> response =
          http.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.body());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
