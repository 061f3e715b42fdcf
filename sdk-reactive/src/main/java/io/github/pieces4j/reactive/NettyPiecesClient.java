package io.github.pieces4j.reactive;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.discovery.DiscoverySettings;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.model.stream.StreamedIdentifiers;
import io.github.pieces4j.reactive.stream.SharedStreams;
import io.github.pieces4j.reactive.transport.NettyTransport;
import io.github.pieces4j.reactive.transport.ServerLocator;
import io.github.pieces4j.request.Call;
import io.github.pieces4j.request.Exchange;
import io.github.pieces4j.request.Exchanges;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.request.TimeSource;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;

/** Joins the parts of the reactive client. */
final class NettyPiecesClient implements ReactivePiecesClient {
  /** The clock of the scheduler that also times delays. */
  private static final TimeSource TIME =
      TimeSource.of(() -> Schedulers.parallel().now(TimeUnit.NANOSECONDS));

  private final NettyTransport transport;
  private final Exchanges exchanges;
  private final Mono<URI> server;
  private final Consumer<URI> forget;
  private final SharedStreams streams;
  private final AtomicBoolean closed = new AtomicBoolean();

  private NettyPiecesClient(
      NettyTransport transport, Exchanges exchanges, Mono<URI> server, Consumer<URI> forget) {
    this.transport = transport;
    this.exchanges = exchanges;
    this.server = Mono.defer(() -> closed.get() ? Mono.error(closedException()) : server);
    this.forget = forget;
    streams = new SharedStreams(request -> this.server.flatMapMany(url -> frames(request, url)));
  }

  static ReactivePiecesClient create(PiecesOptions options, UnaryOperator<HttpClient> customizer) {
    return create(options, customizer, DiscoverySettings.ofThisMachine());
  }

  static ReactivePiecesClient create(
      PiecesOptions options, UnaryOperator<HttpClient> customizer, DiscoverySettings discovery) {
    NettyTransport transport = new NettyTransport(options, customizer);
    Exchanges exchanges = new Exchanges(options, TIME);
    if (options.baseUrl() != null) {
      return new NettyPiecesClient(
          transport, exchanges, Mono.just(options.baseUrl()), unreached -> {});
    }
    ServerLocator locator = new ServerLocator(discovery, transport);
    return new NettyPiecesClient(transport, exchanges, locator.locate(), locator::forget);
  }

  private static PiecesClosedException closedException() {
    return new PiecesClosedException("the client");
  }

  @Override
  public <R> Mono<PiecesResponse<R>> exchange(PiecesRequest<R> request) {
    return Mono.defer(
        () -> {
          Call<R> call = exchanges.call(request);
          return CallAttempts.whole(
              call, attempt(call, exchange -> transport.send(exchange).flux()).singleOrEmpty());
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
        url -> applicationId().flatMapMany(id -> attempt(call, url, id, send)));
  }

  private Mono<Optional<String>> applicationId() {
    return Mono.fromCompletionStage(exchanges::applicationId);
  }

  private <R, V> Flux<V> attempt(
      Call<R> call, URI url, Optional<String> applicationId, Function<Exchange<R>, Flux<V>> send) {
    Exchange<R> exchange = exchanges.begin(call, url, applicationId);
    return send.apply(exchange)
        .onErrorResume(
            PiecesResponseException.class,
            failure ->
                exchanges
                    .beginElsewhere(exchange, url, applicationId, failure)
                    .map(send)
                    .orElseGet(() -> Flux.error(failure)))
        .doOnError(PiecesException.class, failure -> forgetIfUnreached(url, failure));
  }

  private void forgetIfUnreached(URI url, PiecesException failure) {
    if (Call.isUnreached(failure)) {
      forget.accept(url);
    }
  }

  @Override
  public Flux<StreamedIdentifiers> stream(PiecesRequest<StreamedIdentifiers> request) {
    return streams.shared(request);
  }

  private <R> Flux<R> frames(PiecesRequest<R> request, URI url) {
    return applicationId().flatMapMany(id -> transport.frames(exchanges.begin(request, url, id)));
  }

  @Override
  public Mono<Void> closeAsync() {
    return Mono.defer(
        () -> {
          if (!closed.compareAndSet(false, true)) {
            return Mono.empty();
          }
          streams.complete();
          return transport.closeAsync();
        });
  }
}
