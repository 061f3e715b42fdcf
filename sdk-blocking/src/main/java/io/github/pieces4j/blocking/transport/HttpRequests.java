package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.ProxyOptions;
import io.github.pieces4j.internal.call.Exchange;
import io.github.pieces4j.internal.http.WireRequest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.function.BiConsumer;

/** Requests of the core as those of java.net.http. */
final class HttpRequests {
  private HttpRequests() {}

  static HttpRequest.Builder of(WireRequest request, PiecesOptions options) {
    BodyPublisher body =
        request.content().map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody);
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(request.url())
            .method(request.method().name(), body)
            .version(HttpClients.version(options.connectionOptions().httpVersion(), request.url()));
    addHeaders(request, options, builder::header);
    return builder;
  }

  static void addHeaders(
      WireRequest request, PiecesOptions options, BiConsumer<String, String> headers) {
    request.headers().forEach(headers);
    ProxyOptions proxy = options.connectionOptions().proxy();
    if (proxy != null) {
      FixedProxy.authorization(proxy, request.url())
          .ifPresent(credentials -> headers.accept("Proxy-Authorization", credentials));
    }
  }

  /** The JDK's own timer knows whether a connection was made. */
  static Duration timeout(Exchange<?> exchange) {
    Duration remaining = exchange.call().remaining();
    return remaining.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : remaining;
  }
}
