package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.request.Exchange;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Opens a WebSocket and says what went wrong if it cannot. */
final class WebSocketOpening {
  private final HttpClient client;
  private final Duration connectTimeout;
  private final Duration callTimeout;

  WebSocketOpening(HttpClient client, Duration connectTimeout, Duration callTimeout) {
    this.client = client;
    this.connectTimeout = connectTimeout;
    this.callTimeout = callTimeout;
  }

  void open(FrameListener listener) {
    Exchange<?> exchange = listener.exchange();
    CompletableFuture<WebSocket> opening = start(exchange, listener);
    try {
      opening.get(callTimeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      abort(opening);
      throw exchange.timedOut("opening the stream", callTimeout, e);
    } catch (InterruptedException e) {
      abort(opening);
      Thread.currentThread().interrupt();
      throw exchange.interrupted(e);
    } catch (ExecutionException e) {
      throw failure(exchange, e.getCause());
    }
  }

  private CompletableFuture<WebSocket> start(Exchange<?> exchange, FrameListener listener) {
    WebSocket.Builder builder = client.newWebSocketBuilder().connectTimeout(connectTimeout);
    for (Map.Entry<String, String> header : exchange.wireRequest().headers().entrySet()) {
      builder.header(header.getKey(), header.getValue());
    }
    return builder.buildAsync(exchange.webSocketUrl(), new MessageAssembler(listener));
  }

  /** A socket that opens after all must not stay open. */
  private static void abort(CompletableFuture<WebSocket> opening) {
    opening.thenAccept(WebSocket::abort);
  }

  private static PiecesException failure(Exchange<?> exchange, Throwable error) {
    if (error instanceof WebSocketHandshakeException refusal) {
      int status = refusal.getResponse().statusCode();
      return exchange.streamEnded("the server refused the stream with status " + status, error);
    }
    return exchange.disconnected(error);
  }
}
