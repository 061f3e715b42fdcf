package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.http.WireRequest;
import io.github.pieces4j.http.WireResponse;
import io.github.pieces4j.request.Exchange;
import io.github.pieces4j.request.PiecesResponse;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends exchanges over java.net.http, HTTP/1.1 only; the caller's thread waits. */
public final class JdkTransport {
  private final Duration connectTimeout;
  private final Duration callTimeout;
  private final HttpClient client;

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
    return exchange.read(wireResponse(await(exchange, response)));
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

  private static WireResponse wireResponse(HttpResponse<byte[]> response) {
    HttpHeaders headers = new HttpHeaders(response.headers().map());
    return new WireResponse(response.statusCode(), headers, response.body());
  }

  /**
   * Opens a WebSocket and waits until it is open.
   *
   * @throws io.github.pieces4j.error.PiecesStreamException if the server refuses it
   */
  public void open(FrameListener listener) {
    new WebSocketOpening(client, connectTimeout, callTimeout).open(listener);
  }

  /** Closes the client's thread and connections. */
  public void close() {
    JdkClients.close(client);
  }
}
