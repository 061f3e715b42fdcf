package io.github.pieces4j.checks.api;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.internal.call.Exchange;
import io.github.pieces4j.internal.call.Exchanges;
import io.github.pieces4j.internal.http.WireRequest;
import io.github.pieces4j.request.PiecesRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Map;

/** Sends requests to a server and returns what comes back, as bytes. */
final class Wire {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Exchanges exchanges = new Exchanges(PiecesOptions.defaults());
  private final URI server;

  Wire(URI server) {
    this.server = server;
  }

  <R> Exchange<R> begin(PiecesRequest<R> request) {
    return exchanges.begin(request, server);
  }

  /** Makes a call and returns its answer, read. */
  <R> R execute(PiecesRequest<R> request) {
    Exchange<R> exchange = begin(request);
    WireResponse answer = send(exchange.wireRequest());
    return answer.readBy(exchange).value();
  }

  WireResponse send(WireRequest request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(request.url())
            .method(
                request.method().name(),
                request.content().map(BodyPublishers::ofByteArray).orElse(BodyPublishers.noBody()));
    request.headers().forEach(builder::header);
    try {
      HttpResponse<byte[]> response = http.send(builder.build(), BodyHandlers.ofByteArray());
      HttpHeaders headers = new HttpHeaders(response.headers().map());
      return new WireResponse(response.statusCode(), headers, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens a WebSocket and waits until it is open. */
  WebSocket open(PiecesRequest<?> request, WebSocket.Listener listener) {
    URI url = exchanges.beginStream(request, server, Map.of()).webSocketUrl();
    return http.newWebSocketBuilder().buildAsync(url, listener).join();
  }
}
