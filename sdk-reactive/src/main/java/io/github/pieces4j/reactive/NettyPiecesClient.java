package io.github.pieces4j.reactive;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.discovery.DiscoverySettings;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.reactive.transport.NettyTransport;
import io.github.pieces4j.reactive.transport.ServerLocator;
import io.github.pieces4j.request.Exchange;
import io.github.pieces4j.request.Exchanges;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.request.StreamExchange;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.hub.StreamHub;
import io.github.pieces4j.stream.hub.StreamTransport;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Mono;

/** Joins the parts of the reactive client. */
final class NettyPiecesClient implements ReactivePiecesClient {
  private final NettyTransport transport;
  private final Exchanges exchanges;
  private final Mono<URI> server;
  private final PiecesOptions options;
  private final Map<IdentifierSource<?>, HubStream<?>> streams = new ConcurrentHashMap<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  private NettyPiecesClient(PiecesOptions options, NettyTransport transport, Mono<URI> server) {
    this.options = options;
    this.transport = transport;
    exchanges = new Exchanges(options);
    this.server = Mono.defer(() -> closed.get() ? Mono.error(closedException()) : server);
  }

  static ReactivePiecesClient create(PiecesOptions options) {
    return create(options, DiscoverySettings.ofThisMachine());
  }

  static ReactivePiecesClient create(PiecesOptions options, DiscoverySettings discovery) {
    NettyTransport transport = new NettyTransport(options);
    Mono<URI> server =
        options.baseUrl() == null
            ? new ServerLocator(discovery, transport).locate()
            : Mono.just(options.baseUrl());
    return new NettyPiecesClient(options, transport, server);
  }

  private static PiecesClosedException closedException() {
    return new PiecesClosedException("the client");
  }

  @Override
  public <R> Mono<PiecesResponse<R>> exchange(PiecesRequest<R> request) {
    return server.flatMap(url -> applicationId().flatMap(id -> exchange(request, url, id)));
  }

  private Mono<Optional<String>> applicationId() {
    return Mono.fromCompletionStage(exchanges::applicationId);
  }

  private <R> Mono<PiecesResponse<R>> exchange(
      PiecesRequest<R> request, URI url, Optional<String> applicationId) {
    Exchange<R> exchange = exchanges.begin(request, url, applicationId);
    return transport
        .send(exchange)
        .onErrorResume(
            PiecesResponseException.class,
            failure ->
                exchanges
                    .beginElsewhere(exchange, url, applicationId, failure)
                    .map(transport::send)
                    .orElseGet(() -> Mono.error(failure)));
  }

  @Override
  @SuppressWarnings("unchecked") // Each source is put with a stream of its own type.
  public <T> ReactiveIdentifierStream<T> stream(IdentifierSource<T> source) {
    return (HubStream<T>) streams.computeIfAbsent(source, this::open);
  }

  private <T> HubStream<T> open(IdentifierSource<T> source) {
    StreamOptions own = source.options(options);
    StreamTransport sockets = transport.streams(source, own, this::beginStream);
    StreamHub hub = new StreamHub(source, own, sockets, new SplittableRandom());
    return new HubStream<>(source, own, hub, id -> execute(source.fetch(id)));
  }

  private Mono<StreamExchange> beginStream(PiecesRequest<?> request) {
    return server.flatMap(
        url -> applicationId().map(id -> exchanges.beginStream(request, url, id)));
  }

  @Override
  public Mono<Void> closeAsync() {
    return Mono.defer(
        () -> {
          if (!closed.compareAndSet(false, true)) {
            return Mono.empty();
          }
          streams.values().forEach(HubStream::close);
          return transport.closeAsync();
        });
  }
}
