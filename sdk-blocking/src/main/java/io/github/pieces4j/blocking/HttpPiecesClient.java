package io.github.pieces4j.blocking;

import io.github.pieces4j.blocking.transport.HttpTransport;
import io.github.pieces4j.blocking.transport.ServerLocator;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesException;
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
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.IdentifierSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The blocking client, joined of its parts. */
final class HttpPiecesClient implements PiecesClient {
  private final HttpTransport transport;
  private final Exchanges exchanges;
  private final ServerAddress server;
  private final PiecesOptions options;
  private final Map<IdentifierSource<?>, HubStream<?>> streams = new ConcurrentHashMap<>();
  private final CountDownLatch closed;
  private final CallAttempts waits;

  /** The client whose connections and streams this one shares, null for its own. */
  private final @Nullable HttpPiecesClient owner;

  private HttpPiecesClient(PiecesOptions options, HttpTransport transport, ServerAddress server) {
    this.options = options;
    this.transport = transport;
    this.server = server;
    owner = null;
    closed = new CountDownLatch(1);
    waits = new CallAttempts(closed);
    exchanges = new Exchanges(options, TimeSource.system(), server::forget);
  }

  private HttpPiecesClient(HttpPiecesClient owner, PiecesOptions options) {
    this.options = options;
    this.owner = owner;
    transport = owner.transport;
    server = owner.server;
    closed = owner.closed;
    waits = owner.waits;
    exchanges = owner.exchanges.with(options);
  }

  static PiecesClient create(PiecesOptions options, Consumer<HttpClient.Builder> customizer) {
    return create(options, customizer, DiscoverySettings.ofThisMachine());
  }

  static PiecesClient create(
      PiecesOptions options, Consumer<HttpClient.Builder> customizer, DiscoverySettings discovery) {
    ServerAddress server = address(options, discovery);
    server.get();
    return new HttpPiecesClient(options, new HttpTransport(options, customizer), server);
  }

  static PiecesClient createLazily(PiecesOptions options, DiscoverySettings discovery) {
    HttpTransport transport = new HttpTransport(options, builder -> {});
    return new HttpPiecesClient(options, transport, address(options, discovery));
  }

  private static ServerAddress address(PiecesOptions options, DiscoverySettings discovery) {
    URI baseUrl = options.baseUrl();
    return baseUrl == null
        ? new ServerAddress(new ServerLocator(discovery)::locate)
        : ServerAddress.of(baseUrl);
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
    URI url = waits.forStage(call, server.later(transport.threads()));
    Map<String, String> headers = waits.forStage(call, exchanges.headers());
    Exchange<R> exchange = exchanges.begin(call, url, headers);
    try {
      return send.apply(exchange);
    } catch (PiecesResponseException failure) {
      return send.apply(
          exchanges.beginElsewhere(exchange, url, headers, failure).orElseThrow(() -> failure));
    }
  }

  @Override
  @SuppressWarnings("unchecked") // Each source is put with a stream of its own type.
  public <T> IdentifierStream<T> stream(IdentifierSource<T> source) {
    Objects.requireNonNull(source, "source");
    requireOpen();
    return owner == null
        ? (HubStream<T>) streams.computeIfAbsent(source, this::open)
        : owner.stream(source);
  }

  private <T> HubStream<T> open(IdentifierSource<T> source) {
    StreamOptions own = source.options(options);
    StreamTransport sockets = transport.streams(source, own, this::beginStream);
    StreamHub hub = new StreamHub(source, own, sockets, new SplittableRandom());
    return new HubStream<>(source, hub, id -> execute(source.fetch(id)), transport.threads());
  }

  private CompletionStage<StreamExchange> beginStream(PiecesRequest<?> request) {
    Call<?> call = exchanges.call(request);
    return server
        .later(transport.threads())
        .thenCombine(exchanges.headers(), (url, id) -> exchanges.beginStream(request, url, id))
        .toCompletableFuture()
        .orTimeout(call.timeout().toNanos(), TimeUnit.NANOSECONDS)
        .exceptionally(error -> failed(call, error));
  }

  private static StreamExchange failed(Call<?> call, Throwable error) {
    if (error instanceof TimeoutException) {
      throw call.ended(call.timedOut(error));
    }
    throw error instanceof CompletionException known ? known : new CompletionException(error);
  }

  private void requireOpen() {
    if (closed.getCount() == 0) {
      throw new PiecesClosedException("the client");
    }
  }

  @Override
  public PiecesClient withOptions(Consumer<PiecesOptionsBuilder> change) {
    return new HttpPiecesClient(
        owner == null ? this : owner, options.with(Objects.requireNonNull(change, "change")));
  }

  @Override
  public ServerLocation server() {
    return server.known();
  }

  @Override
  public String toString() {
    return "blocking client of a server " + server();
  }

  @Override
  public void close() {
    if (owner != null) {
      return;
    }
    closed.countDown();
    streams.values().forEach(HubStream::close);
    transport.close();
  }
}
