package io.github.pieces4j.reactive;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.discovery.DiscoverySettings;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.model.stream.StreamedIdentifiers;
import io.github.pieces4j.reactive.stream.SharedStreams;
import io.github.pieces4j.reactive.transport.NettyTransport;
import io.github.pieces4j.reactive.transport.ServerLocator;
import io.github.pieces4j.request.Exchange;
import io.github.pieces4j.request.Exchanges;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Joins the parts of the reactive client. */
final class NettyPiecesClient implements ReactivePiecesClient {
  private final NettyTransport transport;
  private final Exchanges exchanges;
  private final Mono<URI> server;
  private final SharedStreams streams;
  private final AtomicBoolean closed = new AtomicBoolean();

  private NettyPiecesClient(NettyTransport transport, Exchanges exchanges, Mono<URI> server) {
    this.transport = transport;
    this.exchanges = exchanges;
    this.server = Mono.defer(() -> closed.get() ? Mono.error(closedException()) : server);
    streams = new SharedStreams(request -> this.server.flatMapMany(url -> frames(request, url)));
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
    return new NettyPiecesClient(transport, new Exchanges(options), server);
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
