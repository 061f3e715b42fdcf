package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.http.WireRequest;
import io.github.pieces4j.request.Exchange;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.request.StreamExchange;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.hub.StreamTransport;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends exchanges over java.net.http, HTTP/1.1 only; the caller's thread waits. */
public final class JdkTransport {
  private final Duration connectTimeout;
  private final Duration callTimeout;
  private final HttpClient client;
  private final StreamThread streamThread = new StreamThread();

  /** Creates the transport; nothing is connected yet. */
  public JdkTransport(PiecesOptions options) {
    connectTimeout = options.connectTimeout();
    callTimeout = options.callTimeout();
    client = JdkClients.create(connectTimeout);
  }

  /** Makes the call and waits for its answer. */
  public <R extends @Nullable Object> PiecesResponse<R> send(Exchange<R> exchange) {
    CompletableFuture<HttpResponse<byte[]>> response =
        client.sendAsync(request(exchange.wireRequest()), BodyHandlers.ofByteArray());
    return exchange.read(JdkResponses.response(await(exchange, response)));
  }

  private <T> T await(Exchange<?> exchange, CompletableFuture<T> future) {
    try {
      return future.get(callTimeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw exchange.timedOut("the call", callTimeout, e);
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw exchange.interrupted(e);
    } catch (ExecutionException e) {
      throw failure(exchange, e.getCause());
    }
  }

  private PiecesException failure(Exchange<?> exchange, Throwable error) {
    return error instanceof HttpConnectTimeoutException
        ? exchange.timedOut("connecting", connectTimeout, error)
        : exchange.disconnected(error);
  }

  private static HttpRequest request(WireRequest request) {
    BodyPublisher body =
        request.content().map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody);
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(request.url()).method(request.method().name(), body);
    request.headers().forEach(builder::header);
    return builder.build();
  }

  /**
   * Returns what a stream needs of this transport; it opens nothing yet.
   *
   * @param begin begins an attempt
   */
  public StreamTransport streams(
      IdentifierSource<?> source,
      StreamOptions options,
      Function<PiecesRequest<?>, CompletionStage<StreamExchange>> begin) {
    return new JdkStreams(
        source, streamThread, client, callTimeout, options.maxFrameBytes(), begin);
  }

  /** Closes the client's threads and connections. */
  public void close() {
    streamThread.close();
    JdkClients.close(client);
  }
}
