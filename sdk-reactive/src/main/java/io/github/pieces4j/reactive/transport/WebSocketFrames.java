package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.request.Exchange;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshakeException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.WebsocketClientSpec;
import reactor.netty.http.websocket.WebsocketInbound;

/** Receives the frames of a WebSocket as values. */
final class WebSocketFrames {
  private static final int MAX_FRAME_BYTES = 16 * 1_024 * 1_024;

  private final HttpClient client;

  WebSocketFrames(HttpClient client) {
    this.client = client;
  }

  <R> Flux<R> receive(Exchange<R> exchange) {
    return client
        .headers(headers -> exchange.wireRequest().headers().forEach(headers::set))
        .websocket(specification())
        .uri(exchange.webSocketUrl())
        .handle((inbound, outbound) -> frames(inbound, exchange))
        .onErrorMap(error -> failure(exchange, error));
  }

  private static WebsocketClientSpec specification() {
    return WebsocketClientSpec.builder()
        .maxFramePayloadLength(MAX_FRAME_BYTES)
        .handlePing(true)
        .build();
  }

  private static <R> Flux<R> frames(WebsocketInbound inbound, Exchange<R> exchange) {
    return inbound
        .aggregateFrames(MAX_FRAME_BYTES)
        .receive()
        .asByteArray()
        .map(exchange::readFrame)
        .concatWith(Mono.error(() -> exchange.streamEnded("the server closed the stream", null)));
  }

  private static PiecesException failure(Exchange<?> exchange, Throwable error) {
    if (error instanceof PiecesException known) {
      return known;
    }
    if (error instanceof WebSocketClientHandshakeException) {
      return exchange.streamEnded("the server refused the stream: " + error.getMessage(), error);
    }
    return exchange.disconnected(error);
  }
}
