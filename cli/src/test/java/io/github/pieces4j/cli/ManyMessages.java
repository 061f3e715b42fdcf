package io.github.pieces4j.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Is a server with many small messages, each of them made when it is asked for. */
final class ManyMessages implements AutoCloseable {
  static {
    // Without it each answer waits for the client's acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final int SCRAMBLED = 0x9e3779b1;
  private static final String REST =
      ",\"created\":{\"value\":\"2026-01-31T05:00:00Z\"}"
          + ",\"updated\":{\"value\":\"2026-01-31T05:00:00Z\"}";

  private final int conversations;
  private final int inEach;
  private final HttpServer server;

  ManyMessages(int conversations, int inEach) throws IOException {
    this.conversations = conversations;
    this.inEach = inEach;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext("/", this::serve);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    exchange.sendResponseHeaders(hasAnswer(path) ? 200 : 404, 0);
    try (exchange;
        Writer body =
            new BufferedWriter(
                new OutputStreamWriter(exchange.getResponseBody(), StandardCharsets.UTF_8))) {
      answer(path, body);
    }
  }

  private static boolean hasAnswer(String path) {
    return path.startsWith("/.well-known")
        || path.startsWith("/conversation")
        || path.startsWith("/message")
        || path.startsWith("/annotation/");
  }

  private void answer(String path, Writer body) throws IOException {
    if (path.startsWith("/.well-known")) {
      body.write(path.endsWith("health") ? "ok:1" : "12.6.0");
      return;
    }
    int asked = path.lastIndexOf('-') < 0 ? 0 : number(path);
    if (path.equals("/messages")) {
      list(body, 0, conversations * inEach, this::message);
    } else if (path.startsWith("/conversations")) {
      list(body, 0, conversations, it -> "{" + id(it) + "}");
    } else if (path.endsWith("/messages")) {
      list(body, asked * inEach, inEach, this::message);
    } else {
      body.write(path.startsWith("/annotation") ? annotation(asked) : conversation(asked));
    }
  }

  private static int number(String path) {
    String name = path.replace("/messages", "");
    return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
  }

  private static void list(Writer body, int first, int count, IntFunction<String> item)
      throws IOException {
    body.write("{\"iterable\":[");
    for (int number = first; number < first + count; number++) {
      body.write((number == first ? "" : ",") + item.apply(number));
    }
    body.write("]}");
  }

  private String conversation(int number) {
    return """
        {%s,"type":"COPILOT","messages":{"iterable":[{%s}]},"annotations":{"iterable":[{%s}]}%s}"""
        .formatted(id(number), id(number * inEach), id(number), REST);
  }

  private static String annotation(int number) {
    return "{%s,\"type\":\"SUMMARY\",\"text\":\"\"%s}".formatted(id(number), REST);
  }

  private String message(int number) {
    return "{%s,\"role\":\"USER\",\"conversation\":{%s}%s}"
        .formatted(id(number), id(number / inEach), REST);
  }

  /** Identifiers that follow each other are far from each other, as random ones are. */
  private static String id(int number) {
    return "\"id\":\"%08x-4a0e-8c11-%012d\"".formatted(number * SCRAMBLED, number);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
