package io.github.pieces4j.blocking;

import io.github.pieces4j.blocking.transport.JdkTransport;
import io.github.pieces4j.blocking.transport.ServerLocator;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.discovery.DiscoverySettings;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.model.stream.StreamedIdentifiers;
import io.github.pieces4j.request.Exchange;
import io.github.pieces4j.request.Exchanges;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Joins the parts of the blocking client. */
final class JdkPiecesClient implements PiecesClient {
  private final JdkTransport transport;
  private final Exchanges exchanges;
  private final URI server;
  private final Set<WebSocketIdentifierStream> streams = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  private JdkPiecesClient(JdkTransport transport, Exchanges exchanges, URI server) {
    this.transport = transport;
    this.exchanges = exchanges;
    this.server = server;
  }

  static PiecesClient create(PiecesOptions options) {
    return create(options, DiscoverySettings.ofThisMachine());
  }

  static PiecesClient create(PiecesOptions options, DiscoverySettings discovery) {
    URI baseUrl = options.baseUrl();
    URI server = baseUrl == null ? new ServerLocator(discovery).locate() : baseUrl;
    return new JdkPiecesClient(new JdkTransport(options), new Exchanges(options), server);
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
  public IdentifierStream stream(PiecesRequest<StreamedIdentifiers> request) {
    WebSocketIdentifierStream stream =
        new WebSocketIdentifierStream(begin(request, applicationId()), streams::remove);
    streams.add(stream);
    try {
      transport.open(stream);
    } catch (PiecesException failure) {
      stream.close();
      throw failure;
    }
    closeIfLate(stream);
    return stream;
  }

  /** The client may have been closed while the stream was being opened. */
  private void closeIfLate(WebSocketIdentifierStream stream) {
    if (closed) {
      stream.close();
    }
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
    if (closed) {
      throw new PiecesClosedException("the client");
    }
    return exchanges.begin(request, server, applicationId);
  }

  @Override
  public void close() {
    closed = true;
    streams.forEach(WebSocketIdentifierStream::close);
    transport.close();
  }
}
