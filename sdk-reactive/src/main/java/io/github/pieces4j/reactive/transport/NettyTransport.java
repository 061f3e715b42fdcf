package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.http.WireRequest;
import io.github.pieces4j.http.WireResponse;
import io.github.pieces4j.request.Exchange;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.request.StreamExchange;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.hub.StreamTransport;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import io.netty.channel.ConnectTimeoutException;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.HttpMethod;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
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
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

  private final Duration connectTimeout;
  private final Duration callTimeout;
  private final ConnectionProvider connections;
  private final LoopResources threads;
  private final LoopResources streamThread;
  private final HttpClient client;
  private volatile boolean closing;

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
    streamThread = LoopResources.create("pieces4j-streams", 1, true);
    client = configured(HttpClient.create(connections).runOn(threads));
  }

  private HttpClient configured(HttpClient plain) {
    int milliseconds = Math.toIntExact(connectTimeout.toMillis());
    return plain
        .protocol(HttpProtocol.HTTP11)
        .followRedirect(false)
        // Reactor Netty would repeat a POST whose connection broke.
        .disableRetry(true)
        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, milliseconds);
  }

  /** Makes the call; every subscription is one. */
  public <R> Mono<PiecesResponse<R>> send(Exchange<R> exchange) {
    return respond(client, exchange.wireRequest())
        .timeout(callTimeout)
        .onErrorMap(error -> failure(exchange, error))
        .map(exchange::read);
  }

  /**
   * Returns what a stream needs of this transport; it opens nothing yet.
   *
   * @param begin begins an attempt
   */
  public StreamTransport streams(
      IdentifierSource<?> source,
      StreamOptions options,
      Function<PiecesRequest<?>, Mono<StreamExchange>> begin) {
    // A socket is no connection to lend out and take back.
    HttpClient sockets = configured(HttpClient.newConnection().runOn(streamThread));
    return new NettyStreams(
        source,
        this::streamLoop,
        new WebSocketReceiver(sockets, connectTimeout, callTimeout, options.maxFrameBytes()),
        new ListReader(client, callTimeout),
        begin);
  }

  private EventLoop streamLoop() {
    if (closing) {
      throw new RejectedExecutionException("the client is closed");
    }
    return streamThread.onClient(LoopResources.DEFAULT_NATIVE).next();
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
    closing = true;
    return streamThread
        .disposeLater(Duration.ZERO, CLOSE_TIMEOUT)
        .then(connections.disposeLater())
        .then(threads.disposeLater(Duration.ZERO, CLOSE_TIMEOUT));
  }
}
