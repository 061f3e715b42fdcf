package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesWrongAnswerException;
import io.github.pieces4j.internal.call.Answer;
import io.github.pieces4j.internal.call.Exchange;
import io.github.pieces4j.internal.call.StreamExchange;
import io.github.pieces4j.internal.hub.StreamTransport;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.IdentifierSource;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.EventLoop;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.util.concurrent.ImmediateEventExecutor;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClient.ResponseReceiver;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;

/** A transport over Reactor Netty, on connections and threads of its own. */
public final class HttpTransport {
  /**
   * Reactor Netty takes two event loops of the round for each new connection, so that half of an
   * even number would never get one.
   */
  private static final int THREADS = 3;

  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);

  private final PiecesOptions options;
  private final ConnectionProvider connections;
  private final ConnectionProvider listConnections;
  private final LoopResources threads = LoopResources.create("pieces4j", THREADS, true);
  private final LoopResources streamThread = LoopResources.create("pieces4j-streams", 1, true);
  private final ChannelGroup open = new DefaultChannelGroup(ImmediateEventExecutor.INSTANCE, true);
  private final HttpClient client;
  private final HttpClient lists;
  private final HttpClient sockets;
  private final TransportFailures failures;
  private final ConnectionShare calls;
  private final ConnectionShare openLists;

  /**
   * Completes when the transport is closed: an event loop that ends may not tell its calls any
   * more. It does not fail, for Reactor's {@code takeUntilOther} cancels nothing then, and what has
   * been received would never be released.
   */
  private final Sinks.Empty<Void> closing = Sinks.empty();

  private volatile boolean closed;

  /**
   * Creates the transport; nothing is connected yet.
   *
   * @param customizer may change Reactor Netty's client
   */
  public HttpTransport(PiecesOptions options, UnaryOperator<HttpClient> customizer) {
    this.options = options;
    connections = pool("pieces4j", options.callLimits().maxConnections());
    // Whoever reads a list may ask something about each element meanwhile.
    listConnections = pool("pieces4j-lists", options.callLimits().maxOpenLists());
    calls = new ConnectionShare("CallLimits.maxConnections", options.callLimits().maxConnections());
    openLists = new ConnectionShare("CallLimits.maxOpenLists", options.callLimits().maxOpenLists());
    client = calling(connections, customizer);
    lists = calling(listConnections, customizer);
    // A socket is no connection to lend out and take back.
    HttpClient connecting = customized(streamThread, HttpClient.newConnection(), customizer);
    // Whatever the customizer did: sockets live on the stream's thread, and speak HTTP/1.1.
    sockets = HttpClients.strict(HttpClients.plain(connecting.runOn(streamThread)), false, open);
    failures =
        new TransportFailures(
            options.connectTimeout(), options.callLimits().maxPendingCalls(), () -> closed);
  }

  private ConnectionProvider pool(String name, int size) {
    return ConnectionProvider.builder(name)
        .maxConnections(size)
        .pendingAcquireMaxCount(options.callLimits().maxPendingCalls())
        // Calls wait for a connection as long as they may take in all.
        .pendingAcquireTimeout(Duration.ZERO)
        .maxIdleTime(Duration.ofSeconds(30))
        .build();
  }

  private HttpClient calling(ConnectionProvider pool, UnaryOperator<HttpClient> customizer) {
    HttpClient calling = customized(threads, HttpClient.create(pool), customizer);
    return HttpClients.strict(HttpClients.negotiating(calling, options), true, open);
  }

  private HttpClient customized(
      LoopResources loops, HttpClient client, UnaryOperator<HttpClient> customizer) {
    return customizer.apply(
        HttpClients.configured(HttpClients.runningOn(loops, client, options), options));
  }

  /**
   * Makes one attempt of a call.
   *
   * <p>Reactor discards an answer that comes in the moment its call is canceled on another thread;
   * its connection would wait for a reader for ever, and is closed.
   */
  public <R> Flux<PiecesResponse<R>> send(Exchange<R> exchange) {
    return respond(exchange, client, calls)
        .response((head, body) -> Mono.defer(() -> read(exchange, head, body)))
        .doOnDiscard(Connection.class, Connection::dispose)
        .onErrorMap(error -> failures.describe(exchange, error))
        .takeUntilOther(closing.asMono())
        .switchIfEmpty(Mono.error(HttpTransport::closedException))
        .doFinally(end -> calls.end());
  }

  /** Makes one attempt of a call whose answer is a list, and decodes its elements as they come. */
  public <T, C extends PiecesCollection<T>> Flux<T> elements(Exchange<C> exchange) {
    return respond(exchange, lists, openLists)
        .response((head, body) -> Flux.defer(() -> elements(exchange, head, body)))
        .doOnDiscard(Connection.class, Connection::dispose)
        .onErrorMap(error -> failures.describe(exchange, error))
        .takeUntilOther(closing.asMono())
        .concatWith(Mono.defer(() -> closed ? Mono.error(closedException()) : Mono.empty()))
        .doFinally(end -> openLists.end());
  }

  private static PiecesClosedException closedException() {
    return new PiecesClosedException("the client");
  }

  private static <T, C extends PiecesCollection<T>> Flux<T> elements(
      Exchange<C> exchange, HttpClientResponse head, Flux<ByteBuf> body) {
    Answer<C> answer = answer(exchange, head);
    return answer.isSuccess()
        ? new ListElements<>(exchange.elements(answer))
            .decode(body.map(ByteBufUtil::getBytes), exchange.call().timeout())
        : read(answer, head, body).thenMany(Flux.empty());
  }

  private static <R> Answer<R> answer(Exchange<R> exchange, HttpClientResponse head) {
    return exchange.answered(head.status().code(), HttpResponses.headers(head));
  }

  private static <R> Mono<PiecesResponse<R>> read(
      Exchange<R> exchange, HttpClientResponse head, Flux<ByteBuf> body) {
    return read(answer(exchange, head), head, body);
  }

  /** Gathers the body as far as it is needed; of a failure what comes soon. */
  private static <R> Mono<PiecesResponse<R>> read(
      Answer<R> answer, HttpClientResponse head, Flux<ByteBuf> body) {
    Flux<ByteBuf> needed =
        answer.isSuccess() ? body : body.takeUntilOther(Mono.delay(Answer.FAILURE_PATIENCE));
    return needed
        .takeWhile(part -> answer.append(part.nioBuffer()))
        .then(Mono.fromCallable(() -> read(answer, head)));
  }

  private static <R> PiecesResponse<R> read(Answer<R> answer, HttpClientResponse head) {
    try {
      return answer.read();
    } catch (PiecesWrongAnswerException e) {
      // Whatever comes next on this connection may be one call late, too.
      if (head instanceof Connection connection) {
        connection.channel().close();
      }
      throw e;
    }
  }

  private static ResponseReceiver<?> respond(
      Exchange<?> exchange, HttpClient client, ConnectionShare share) {
    share.begin(exchange.call());
    return client
        .headers(headers -> exchange.wireRequest().headers().forEach(headers::set))
        .request(HttpMethod.valueOf(exchange.wireRequest().method().name()))
        .uri(exchange.wireRequest().url())
        .send(
            (request, outbound) -> {
              exchange.call().reached(CallPhase.AWAITING_RESPONSE);
              return outbound.send(body(exchange));
            });
  }

  private static Mono<ByteBuf> body(Exchange<?> exchange) {
    return Mono.justOrEmpty(exchange.wireRequest().content()).map(Unpooled::wrappedBuffer);
  }

  /**
   * Returns what a stream needs of this transport; it opens nothing yet.
   *
   * @param begin begins an attempt
   */
  public StreamTransport streams(
      IdentifierSource<?> source,
      StreamOptions own,
      Function<PiecesRequest<?>, Mono<StreamExchange>> begin) {
    return new StreamSockets(
        source,
        this::streamLoop,
        new WebSocketSession(
            sockets,
            options.connectTimeout(),
            options.callTimeout(),
            own.maxFrameBytes(),
            () -> Schedulers.fromExecutorService(streamLoop())),
        // On connections of their own too: calls may hold all those of the pool.
        new ListReader(sockets, options.connectTimeout(), options.callTimeout()),
        begin);
  }

  private EventLoop streamLoop() {
    if (closed) {
      throw new RejectedExecutionException("the client is closed");
    }
    return streamThread.onClient(LoopResources.DEFAULT_NATIVE).next();
  }

  HttpClient client() {
    return client;
  }

  /** Closes all sockets while there are threads to do it, those of running calls too. */
  private Mono<Void> disconnected() {
    return Mono.<Void>create(sink -> open.close().addListener(done -> sink.success()))
        .timeout(CLOSE_TIMEOUT, Mono.empty());
  }

  /** Closes connections and threads. */
  public Mono<Void> closeAsync() {
    return Mono.defer(
        () -> {
          closed = true;
          closing.tryEmitEmpty();
          return disconnected()
              .then(streamThread.disposeLater(Duration.ZERO, CLOSE_TIMEOUT))
              .then(connections.disposeLater())
              .then(listConnections.disposeLater())
              .then(threads.disposeLater(Duration.ZERO, CLOSE_TIMEOUT));
        });
  }
}
