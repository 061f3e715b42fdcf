package io.github.pieces4j.examples.webflux;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;

/** A page that another server serves, and that tries all that a page can on a server of ours. */
final class PageOfOthers implements AutoCloseable {
  private final HttpServer server;

  private PageOfOthers(HttpServer server) {
    this.server = server;
  }

  static PageOfOthers serve() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", PageOfOthers::answer);
    server.start();
    return new PageOfOthers(server);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange;
        InputStream page = PageOfOthers.class.getResourceAsStream("/page-of-others.html")) {
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(200, 0);
      page.transferTo(exchange.getResponseBody());
    }
  }

  /** Returns the page as a host serves it, which is to attack a server and a conversation. */
  URI at(String host, URI attacked, String conversation) {
    return URI.create(
        "http://"
            + host
            + ":"
            + server.getAddress().getPort()
            + "/?server="
            + attacked
            + "&conversation="
            + conversation);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
