package io.github.pieces4j.reactive;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.internal.call.Call;
import io.github.pieces4j.internal.call.Exchange;
import io.github.pieces4j.internal.call.Exchanges;
import io.github.pieces4j.internal.call.StreamExchange;
import io.github.pieces4j.internal.call.TimeSource;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.internal.hub.StreamTransport;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.reactive.transport.HttpTransport;
import io.github.pieces4j.reactive.transport.ServerLocator;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.IdentifierSource;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;

/** The reactive client, joined of its parts. */
final class HttpPiecesClient implements ReactivePiecesClient {
  /** The clock of the scheduler that also times delays. */
  private static final TimeSource TIME =
      TimeSource.of(() -> Schedulers.parallel().now(TimeUnit.NANOSECONDS));

  private final HttpTransport transport;
  private final Exchanges exchanges;
  private final Mono<URI> server;
  private final Supplier<ServerLocation> known;
  private final PiecesOptions options;
  private final Map<IdentifierSource<?>, HubStream<?>> streams = new ConcurrentHashMap<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  /** The client whose connections and streams this one shares, null for its own. */
  private final @Nullable HttpPiecesClient owner;

  private HttpPiecesClient(
      PiecesOptions options,
      HttpTransport transport,
      Exchanges exchanges,
      Mono<URI> server,
      Supplier<ServerLocation> known) {
    this.options = options;
    this.known = known;
    this.transport = transport;
    this.exchanges = exchanges;
    owner = null;
    this.server = Mono.defer(() -> closed.get() ? Mono.error(closedException()) : server);
  }

  private HttpPiecesClient(HttpPiecesClient owner, PiecesOptions options) {
    this.options = options;
    this.owner = owner;
    transport = owner.transport;
    exchanges = owner.exchanges.with(options);
    server = owner.server;
    known = owner.known;
  }

  static ReactivePiecesClient create(PiecesOptions options, UnaryOperator<HttpClient> customizer) {
    return create(options, customizer, DiscoverySettings.ofThisMachine());
  }

  static ReactivePiecesClient create(
      PiecesOptions options, UnaryOperator<HttpClient> customizer, DiscoverySettings discovery) {
    HttpTransport transport = new HttpTransport(options, customizer);
    if (options.baseUrl() != null) {
      Exchanges exchanges = new Exchanges(options, TIME, server -> {});
      ServerLocation given = ServerLocation.given(options.baseUrl());
      return new HttpPiecesClient(
          options, transport, exchanges, Mono.just(options.baseUrl()), () -> given);
    }
    ServerLocator locator = new ServerLocator(discovery, transport);
    Exchanges exchanges = new Exchanges(options, TIME, locator::forget);
    return new HttpPiecesClient(options, transport, exchanges, locator.locate(), locator::known);
  }

  private static PiecesClosedException closedException() {
    return new PiecesClosedException("the client");
  }

  @Override
  public <R extends @Nullable Object> Mono<PiecesResponse<R>> exchange(PiecesRequest<R> request) {
    return Mono.defer(
        () -> {
          Call<R> call = exchanges.call(request);
          return CallAttempts.whole(call, attempt(call, transport::send));
        });
  }

  @Override
  public <T, C extends PiecesCollection<T>> Flux<T> elements(PiecesRequest<C> request) {
    return Flux.defer(
        () -> {
          Call<C> call = exchanges.call(request);
          return CallAttempts.begun(call, attempt(call, transport::elements));
        });
  }

  private <R, V> Flux<V> attempt(Call<R> call, Function<Exchange<R>, Flux<V>> send) {
    return server.flatMapMany(
        url -> {
          CompletableFuture<Map<String, String>> headers = headers();
          return headers.isDone() && !headers.isCompletedExceptionally()
              ? attempt(call, url, headers.join(), send)
              : Mono.fromFuture(headers, true).flatMapMany(it -> attempt(call, url, it, send));
        });
  }

  private CompletableFuture<Map<String, String>> headers() {
    return exchanges.headers().toCompletableFuture();
  }

  private <R, V> Flux<V> attempt(
      Call<R> call, URI url, Map<String, String> headers, Function<Exchange<R>, Flux<V>> send) {
    Exchange<R> exchange = exchanges.begin(call, url, headers);
    return send.apply(exchange)
        .onErrorResume(
            PiecesResponseException.class,
            failure ->
                exchanges
                    .beginElsewhere(exchange, url, headers, failure)
                    .map(send)
                    .orElseGet(() -> Flux.error(failure)));
  }

  @Override
  @SuppressWarnings("unchecked") // Each source is put with a stream of its own type.
  public <T> ReactiveIdentifierStream<T> stream(IdentifierSource<T> source) {
    Objects.requireNonNull(source, "source");
    return owner == null
        ? (HubStream<T>) streams.computeIfAbsent(source, this::open)
        : owner.stream(source);
  }

  private <T> HubStream<T> open(IdentifierSource<T> source) {
    StreamOptions own = source.options(options);
    StreamTransport sockets = transport.streams(source, own, this::beginStream);
    StreamHub hub = new StreamHub(source, own, sockets, new SplittableRandom());
    return new HubStream<>(source, hub, id -> execute(source.fetch(id)));
  }

  private Mono<StreamExchange> beginStream(PiecesRequest<?> request) {
    return Mono.defer(
        () ->
            // The stream has a backoff of its own, and no other.
            CallAttempts.once(
                exchanges.call(request),
                server.flatMap(
                    url ->
                        Mono.fromFuture(headers(), true)
                            .map(it -> exchanges.beginStream(request, url, it)))));
  }

  @Override
  public ReactivePiecesClient withOptions(Consumer<PiecesOptionsBuilder> change) {
    return new HttpPiecesClient(
        owner == null ? this : owner, options.with(Objects.requireNonNull(change, "change")));
  }

  @Override
  public ServerLocation server() {
    return known.get();
  }

  @Override
  public String toString() {
    return "reactive client of a server " + server();
  }

  @Override
  public Mono<Void> closeAsync() {
    return Mono.defer(
        () -> {
          if (owner != null || !closed.compareAndSet(false, true)) {
            return Mono.empty();
          }
          streams.values().forEach(HubStream::close);
          return transport.closeAsync();
        });
  }
}
