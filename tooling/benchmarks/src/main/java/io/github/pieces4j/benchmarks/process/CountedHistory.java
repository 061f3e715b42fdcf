package io.github.pieces4j.benchmarks.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A server of a history that is made up, which counts what it is asked for. */
final class CountedHistory implements AutoCloseable {
  static {
    // Without it each answer waits for the client's acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  /** The kinds besides conversations and messages that have a list of whole objects. */
  static final List<String> KINDS =
      List.of("annotations", "tags", "websites", "persons", "anchors", "workstream_summaries");

  private static final String TIMES =
      ",\"created\":{\"value\":\"2026-01-31T05:00:00.000Z\"},"
          + "\"updated\":{\"value\":\"2026-01-31T05:00:00.000Z\"}";
  private static final String ANSWER =
      "Ask for **one** at a time:\\n\\n```java\\nFlux.range(%d, 10).limitRate(1);\\n```\\n\\n"
          + "- then measure\\n- then look at the slowest part, which is *seldom* where it was\\n";

  private final Random random = new Random(20_261_127);
  private final Map<String, byte[]> answers = new HashMap<>();
  private final AtomicLong requests = new AtomicLong();
  private final HttpServer server;

  CountedHistory(int conversations, int messagesInEach, int others) {
    put("/.well-known/health", "ok:1");
    put("/.well-known/version", "12.6.0");
    List<String> ids = ids("c", conversations);
    put(
        "/conversations/identifiers",
        list(ids.stream().map(id -> "{\"id\":\"" + id + "\"}").toList()));
    StringBuilder all = new StringBuilder();
    for (String id : ids) {
      all.append(all.isEmpty() ? "" : ",").append(addConversation(id, messagesInEach));
    }
    put("/messages", "{\"iterable\":[" + all + "]}");
    for (String kind : KINDS) {
      List<String> objects =
          ids(kind, others / KINDS.size()).stream()
              .map(id -> "{\"id\":\"" + id + "\"" + TIMES + ",\"text\":\"A few words\"}")
              .toList();
      put("/" + kind, list(objects));
    }
    server = open();
  }

  private static List<String> ids(String kind, int count) {
    return IntStream.range(0, count)
        .mapToObj(it -> "%08x-0000-4000-8000-%012x".formatted(kind.hashCode(), it))
        .toList();
  }

  private static String list(List<String> objects) {
    return objects.stream().collect(Collectors.joining(",", "{\"iterable\":[", "]}"));
  }

  private String addConversation(String id, int count) {
    List<String> ids = ids(id, count);
    String indices =
        ids.stream().map(it -> "\"" + it + "\":0").collect(Collectors.joining(",", "{", "}"));
    put(
        "/conversation/" + id,
        "{\"id\":\""
            + id
            + "\",\"name\":\"Conversation "
            + id
            + "\",\"type\":\"COPILOT\""
            + TIMES
            + ",\"messages\":{\"iterable\":[],\"indices\":"
            + indices
            + "}}");
    List<String> messages = ids.stream().map(it -> message(it, id)).toList();
    put("/conversation/" + id + "/messages", list(messages));
    return String.join(",", messages);
  }

  private String message(String id, String conversation) {
    String text = ANSWER.formatted(random.nextInt(1_000)).repeat(1 + random.nextInt(4));
    return "{\"id\":\""
        + id
        + "\",\"role\":\"ASSISTANT\",\"conversation\":{\"id\":\""
        + conversation
        + "\"}"
        + TIMES
        + ",\"fragment\":{\"string\":{\"raw\":\""
        + text
        + "\"}}}";
  }

  private void put(String path, String body) {
    answers.put(path, body.getBytes(StandardCharsets.UTF_8));
  }

  private HttpServer open() {
    try {
      HttpServer opened =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
      opened.createContext("/", this::serve);
      opened.start();
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      requests.incrementAndGet();
      byte[] answer = answers.get(exchange.getRequestURI().getPath());
      if (answer == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
      }
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Returns how many requests there were since the last time. */
  long takeRequests() {
    return requests.getAndSet(0);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
