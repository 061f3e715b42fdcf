package io.github.pieces4j.blocking;

import io.github.pieces4j.blocking.stream.HubStream;
import io.github.pieces4j.blocking.transport.JdkTransport;
import io.github.pieces4j.blocking.transport.ServerLocator;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.discovery.DiscoverySettings;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
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
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Joins the parts of the blocking client. */
final class JdkPiecesClient implements PiecesClient {
  private final JdkTransport transport;
  private final Exchanges exchanges;
  private final URI server;
  private final PiecesOptions options;
  private final Map<IdentifierSource<?>, HubStream<?>> streams = new ConcurrentHashMap<>();
  private volatile boolean closed;

  private JdkPiecesClient(PiecesOptions options, JdkTransport transport, URI server) {
    this.options = options;
    this.transport = transport;
    exchanges = new Exchanges(options);
    this.server = server;
  }

  static PiecesClient create(PiecesOptions options) {
    return create(options, DiscoverySettings.ofThisMachine());
  }

  static PiecesClient create(PiecesOptions options, DiscoverySettings discovery) {
    URI baseUrl = options.baseUrl();
    URI server = baseUrl == null ? new ServerLocator(discovery).locate() : baseUrl;
    return new JdkPiecesClient(options, new JdkTransport(options), server);
  }

  @Override
  public <R extends @Nullable Object> PiecesResponse<R> exchange(PiecesRequest<R> request) {
    Optional<String> applicationId = applicationId();
    Exchange<R> exchange = begin(request, applicationId);
    try {
      return transport.send(exchange);
    } catch (PiecesResponseException failure) {
      return transport.send(
          exchanges
              .beginElsewhere(exchange, server, applicationId, failure)
              .orElseThrow(() -> failure));
    }
  }

  @Override
  @SuppressWarnings("unchecked") // Each source is put with a stream of its own type.
  public <T> IdentifierStream<T> stream(IdentifierSource<T> source) {
    requireOpen();
    return (HubStream<T>) streams.computeIfAbsent(source, this::open);
  }

  private <T> HubStream<T> open(IdentifierSource<T> source) {
    StreamOptions own = source.options(options);
    StreamTransport sockets = transport.streams(source, own, this::beginStream);
    StreamHub hub = new StreamHub(source, own, sockets, new SplittableRandom());
    return new HubStream<>(source, own, hub, id -> execute(source.fetch(id)));
  }

  private CompletionStage<StreamExchange> beginStream(PiecesRequest<?> request) {
    return exchanges
        .applicationId()
        .thenApply(applicationId -> exchanges.beginStream(request, server, applicationId));
  }

  /** Waits for it on the caller's thread, as for everything else. */
  private Optional<String> applicationId() {
    try {
      return exchanges.applicationId().toCompletableFuture().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof PiecesException known ? known : e;
    }
  }

  private <R extends @Nullable Object> Exchange<R> begin(
      PiecesRequest<R> request, Optional<String> applicationId) {
    requireOpen();
    return exchanges.begin(request, server, applicationId);
  }

  private void requireOpen() {
    if (closed) {
      throw new PiecesClosedException("the client");
    }
  }

  @Override
  public void close() {
    closed = true;
    streams.values().forEach(HubStream::close);
    transport.close();
  }
}
