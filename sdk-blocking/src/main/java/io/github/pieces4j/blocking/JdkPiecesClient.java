package io.github.pieces4j.blocking;

import io.github.pieces4j.blocking.transport.JdkTransport;
import io.github.pieces4j.blocking.transport.ServerLocator;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.discovery.DiscoverySettings;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.model.stream.StreamedIdentifiers;
import io.github.pieces4j.request.Call;
import io.github.pieces4j.request.Exchange;
import io.github.pieces4j.request.Exchanges;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins the parts of the blocking client. */
final class JdkPiecesClient implements PiecesClient {
  private final JdkTransport transport;
  private final Exchanges exchanges;
  private final ServerAddress server;
  private final Set<WebSocketIdentifierStream> streams = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final CallWaits waits = new CallWaits(closed);

  private JdkPiecesClient(JdkTransport transport, Exchanges exchanges, ServerAddress server) {
    this.transport = transport;
    this.exchanges = exchanges;
    this.server = server;
  }

  static PiecesClient create(PiecesOptions options, Consumer<HttpClient.Builder> customizer) {
    return create(options, customizer, DiscoverySettings.ofThisMachine());
  }

  static PiecesClient create(
      PiecesOptions options, Consumer<HttpClient.Builder> customizer, DiscoverySettings discovery) {
    URI baseUrl = options.baseUrl();
    ServerAddress server =
        new ServerAddress(baseUrl == null ? new ServerLocator(discovery)::locate : () -> baseUrl);
    server.get();
    JdkTransport transport = new JdkTransport(options, customizer);
    return new JdkPiecesClient(transport, new Exchanges(options), server);
  }

  @Override
  public <R extends @Nullable Object> PiecesResponse<R> exchange(PiecesRequest<R> request) {
    return call(request, transport::send);
  }

  @Override
  public <T, C extends PiecesCollection<T>> Stream<T> elements(PiecesRequest<C> request) {
    return call(request, transport::<T, C>elements);
  }

  private <R extends @Nullable Object, V> V call(
      PiecesRequest<R> request, Function<Exchange<R>, V> send) {
    Call<R> call = exchanges.call(request);
    while (true) {
      try {
        return attempt(call, send);
      } catch (PiecesException failure) {
        waits.toRetry(call, failure);
      }
    }
  }

  private <R extends @Nullable Object, V> V attempt(Call<R> call, Function<Exchange<R>, V> send) {
    requireOpen();
    URI url = server.get();
    Optional<String> applicationId = waits.forStage(call, exchanges.applicationId());
    Exchange<R> exchange = exchanges.begin(call, url, applicationId);
    try {
      return send.apply(exchange);
    } catch (PiecesResponseException failure) {
      return send.apply(
          exchanges
              .beginElsewhere(exchange, url, applicationId, failure)
              .orElseThrow(() -> failure));
    } catch (PiecesException failure) {
      if (Call.isUnreached(failure)) {
        server.forget(url);
      }
      throw failure;
    }
  }

  @Override
  public IdentifierStream stream(PiecesRequest<StreamedIdentifiers> request) {
    requireOpen();
    Call<StreamedIdentifiers> call = exchanges.call(request);
    Optional<String> applicationId = waits.forStage(call, exchanges.applicationId());
    WebSocketIdentifierStream stream =
        new WebSocketIdentifierStream(
            exchanges.begin(call, server.get(), applicationId), streams::remove);
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
    if (closed.getCount() == 0) {
      stream.close();
    }
  }

  private void requireOpen() {
    if (closed.getCount() == 0) {
      throw new PiecesClosedException("the client");
    }
  }

  @Override
  public void close() {
    closed.countDown();
    streams.forEach(WebSocketIdentifierStream::close);
    transport.close();
  }
}
