package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.http.WireRequest;
import io.github.pieces4j.http.WireResponse;
import io.github.pieces4j.request.Exchange;
import io.github.pieces4j.request.PiecesResponse;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.codec.http.HttpMethod;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;

/** Sends exchanges over Reactor Netty, HTTP/1.1 only, on connections and threads of its own. */
public final class NettyTransport {
  /** A local server answers few calls at a time; more connections only make it slower. */
  private static final int MAX_CONNECTIONS = 8;

  private static final int UNLIMITED = -1;
  private static final int THREADS = 2;

  private final Duration connectTimeout;
  private final Duration callTimeout;
  private final ConnectionProvider connections;
  private final LoopResources threads;
  private final HttpClient client;

  /** Creates the transport; nothing is connected yet. */
  public NettyTransport(PiecesOptions options) {
    connectTimeout = options.connectTimeout();
    callTimeout = options.callTimeout();
    connections =
        ConnectionProvider.builder("pieces4j")
            .maxConnections(MAX_CONNECTIONS)
            // Calls wait for a connection as long as they may take in all.
            .pendingAcquireMaxCount(UNLIMITED)
            .pendingAcquireTimeout(callTimeout)
            .maxIdleTime(Duration.ofSeconds(30))
            .build();
    threads = LoopResources.create("pieces4j", THREADS, true);
    client =
        HttpClient.create(connections)
            .runOn(threads)
            .protocol(HttpProtocol.HTTP11)
            .followRedirect(false)
            // Reactor Netty would repeat a POST whose connection broke.
            .disableRetry(true)
            .option(
                ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(connectTimeout.toMillis()));
  }

  /** Makes the call; every subscription is one. */
  public <R> Mono<PiecesResponse<R>> send(Exchange<R> exchange) {
    return respond(client, exchange.wireRequest())
        .timeout(callTimeout)
        .onErrorMap(error -> failure(exchange, error))
        .map(exchange::read);
  }

  /** Opens the WebSocket of a streaming operation; every subscription opens one. */
  public <R> Flux<R> frames(Exchange<R> exchange) {
    return new WebSocketFrames(client).receive(exchange);
  }

  /** Asks a port for its health; empty if it does not answer in time or not with a 200. */
  Mono<String> health(URI url, Duration connectTimeout, Duration timeout) {
    int milliseconds = Math.toIntExact(connectTimeout.toMillis());
    return client
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, milliseconds)
        .keepAlive(false)
        .get()
        .uri(url)
        .responseSingle(
            (response, body) -> response.status().code() == 200 ? body.asString() : Mono.empty())
        .timeout(timeout)
        .onErrorComplete();
  }

  private static Mono<WireResponse> respond(HttpClient client, WireRequest request) {
    return client
        .headers(headers -> request.headers().forEach(headers::set))
        .request(HttpMethod.valueOf(request.method().name()))
        .uri(request.url())
        .send(Mono.justOrEmpty(request.content()).map(NettyTransport::buffer))
        .responseSingle(
            (response, body) ->
                body.asByteArray()
                    .defaultIfEmpty(new byte[0])
                    .map(bytes -> NettyResponses.response(response, bytes)));
  }

  private static ByteBuf buffer(byte[] body) {
    return Unpooled.wrappedBuffer(body);
  }

  private PiecesException failure(Exchange<?> exchange, Throwable error) {
    if (error instanceof PiecesException known) {
      return known;
    }
    if (error instanceof ConnectTimeoutException) {
      return exchange.timedOut("connecting", connectTimeout, error);
    }
    if (error instanceof TimeoutException) {
      return exchange.timedOut("the call", callTimeout, error);
    }
    return exchange.disconnected(error);
  }

  /** Closes connections and threads. */
  public Mono<Void> closeAsync() {
    return connections
        .disposeLater()
        .then(threads.disposeLater(Duration.ZERO, Duration.ofSeconds(2)));
  }
}
