package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.ProxyOptions;
import io.github.pieces4j.http.WireRequest;
import io.github.pieces4j.request.Exchange;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** Turns requests of the seam into those of java.net.http. */
final class HttpRequests {
  private HttpRequests() {}

  static HttpRequest.Builder of(Exchange<?> exchange, PiecesOptions options) {
    WireRequest request = exchange.wireRequest();
    BodyPublisher body =
        request.content().map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody);
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(request.url())
            .method(request.method().name(), body)
            .version(HttpClients.version(options.connectionOptions().httpVersion(), request.url()));
    request.headers().forEach(builder::header);
    ProxyOptions proxy = options.connectionOptions().proxy();
    if (proxy != null) {
      FixedProxy.authorization(proxy, request.url())
          .ifPresent(credentials -> builder.header("Proxy-Authorization", credentials));
    }
    return builder;
  }

  /** The JDK's own timer knows whether a connection was made. */
  static Duration timeout(Exchange<?> exchange) {
    Duration remaining = exchange.call().remaining();
    return remaining.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : remaining;
  }
}
