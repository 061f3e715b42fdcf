package io.github.pieces4j.cli.transfer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.pieces4j.archive.ExportedKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A server of a generated history, byte for byte, which can go away in the middle of anything. */
final class HistoryServer implements AutoCloseable {
  static {
    // Without it each answer waits for the client's acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private record Answer(int status, String body) {}

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
  private final Map<String, ExportedKind> lists = new HashMap<>();
  private final Map<String, ExportedKind> singles = new HashMap<>();
  private final GeneratedHistory history;
  private final boolean listsFail;
  private final HttpServer server;
  private volatile String breaking = "";

  HistoryServer(GeneratedHistory history, boolean listsFail) throws IOException {
    this.history = history;
    this.listsFail = listsFail;
    for (ExportedKind kind : history.kinds()) {
      String place = kind == ExportedKind.SOURCE ? "/workstream_pattern_engine/" : "/";
      lists.put(place + kind.plural(), kind);
      singles.put(place + kind.singular(), kind);
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Goes away after some more requests. */
  void breakAfter(int requests) {
    left.set(requests);
  }

  /** Goes away when a path is asked for. */
  void breakAt(String path) {
    breaking = path;
  }

  /** Is there again. */
  void comeBack() {
    breaking = "";
    left.set(Integer.MAX_VALUE);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals(breaking)) {
        left.set(0);
      }
      if (left.getAndUpdate(it -> Math.max(0, it - 1)) <= 0) {
        return; // No answer: the connection just ends.
      }
      Answer answer = answer(path);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer answer(String path) {
    if (path.startsWith("/.well-known/")) {
      return new Answer(200, path.endsWith("health") ? "ok:1" : "12.6.0");
    }
    ExportedKind list = lists.get(path);
    if (list != null) {
      return listsFail
          ? new Answer(500, "too many")
          : new Answer(200, list(history.listed(list), list));
    }
    ExportedKind named = lists.get(path.replaceFirst("/identifiers$", ""));
    return named == null ? single(path) : new Answer(200, identifiers(history.listed(named)));
  }

  private Answer single(String path) {
    if (path.endsWith("/messages")) {
      String id = path.substring("/conversation/".length(), path.length() - "/messages".length());
      return new Answer(200, list(history.messagesOf(id), ExportedKind.MESSAGE));
    }
    int end = path.lastIndexOf('/');
    ExportedKind kind = singles.get(path.substring(0, end));
    if (kind == null) {
      return new Answer(404, "Route not found");
    }
    String json = history.objects(kind).get(path.substring(end + 1));
    return json == null ? new Answer(404, "no such thing") : new Answer(200, json);
  }

  private String list(List<String> ids, ExportedKind kind) {
    return ids.stream()
        .map(history.objects(kind)::get)
        .collect(Collectors.joining(",\n", "{\"iterable\":[", "]}"));
  }

  /** Official clients read the indices, and the items may be missing. */
  private static String identifiers(List<String> ids) {
    return ids.stream()
        .map(id -> "\"" + id + "\":" + id.length())
        .collect(Collectors.joining(",", "{\"iterable\":[],\"indices\":{", "}}"));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
