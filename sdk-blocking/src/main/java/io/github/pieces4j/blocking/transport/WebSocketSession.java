package io.github.pieces4j.blocking.transport;

import static java.util.Objects.requireNonNullElse;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.call.StreamExchange;
import io.github.pieces4j.internal.hub.Cancellation;
import io.github.pieces4j.internal.hub.StreamTransport.SocketListener;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A WebSocket that tells, on the stream's thread, what it receives. */
final class WebSocketSession implements WebSocket.Listener {
  private final StreamExchange exchange;
  private final StreamThread thread;
  private final PiecesOptions options;
  private final int maxFrameBytes;
  private final SocketListener listener;
  private StringBuilder text = new StringBuilder();
  private volatile Cancellation timer = () -> {};
  private volatile @Nullable CompletableFuture<WebSocket> opening;
  private volatile @Nullable WebSocket opened;
  private volatile boolean canceled;

  WebSocketSession(
      StreamExchange exchange,
      StreamThread thread,
      PiecesOptions options,
      StreamOptions own,
      SocketListener listener) {
    this.exchange = exchange;
    this.thread = thread;
    this.options = options;
    maxFrameBytes = own.maxFrameBytes();
    this.listener = listener;
  }

  /** Opens the socket unless it was given up before. */
  void open(Supplier<HttpClient> client) {
    if (canceled) {
      return;
    }
    WebSocket.Builder builder = client.get().newWebSocketBuilder();
    HttpRequests.addHeaders(exchange.wireRequest(), options, builder::header);
    timer = thread.schedule(options.callTimeout(), this::giveUp);
    CompletableFuture<WebSocket> future = builder.buildAsync(exchange.webSocketUrl(), this);
    opening = future;
    future.whenComplete((socket, error) -> finish(error));
    if (canceled) {
      cancel();
    }
  }

  private void finish(@Nullable Throwable error) {
    timer.cancel();
    if (error != null) {
      end(failure(error));
    }
  }

  private void giveUp() {
    cancel();
    listener.ended(
        exchange.timedOut(CallPhase.OPENING_STREAM, options.callTimeout(), fullCommonPool()));
  }

  /** The JDK opens a WebSocket on the common pool, where it may have to wait for its turn. */
  private static @Nullable Throwable fullCommonPool() {
    return ForkJoinPool.commonPool().hasQueuedSubmissions()
        ? new IllegalStateException(
            "ForkJoinPool.commonPool() has no thread to spare, and java.net.http opens a WebSocket"
                + " there: run what blocks on threads of its own")
        : null;
  }

  private PiecesException failure(Throwable error) {
    Throwable cause =
        error instanceof CompletionException ? requireNonNullElse(error.getCause(), error) : error;
    if (cause instanceof WebSocketHandshakeException refusal) {
      int status = refusal.getResponse().statusCode();
      Object body = refusal.getResponse().body();
      byte[] explanation =
          body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : new byte[0];
      return exchange.streamRefused(
          status, HttpResponses.headers(refusal.getResponse()), explanation);
    }
    return cause instanceof HttpConnectTimeoutException
        ? exchange.timedOut(CallPhase.CONNECTING, options.connectTimeout(), cause)
        : exchange.disconnected(cause);
  }

  void cancel() {
    canceled = true;
    timer.cancel();
    CompletableFuture<WebSocket> future = opening;
    if (future != null) {
      future.cancel(true);
    }
    WebSocket socket = opened;
    if (socket != null) {
      socket.abort();
    }
  }

  /** The socket may open although the future was canceled. */
  @Override
  public void onOpen(WebSocket socket) {
    opened = socket;
    if (canceled) {
      socket.abort();
      return;
    }
    tell(socket, () -> listener.opened(() -> socket.sendPing(ByteBuffer.allocate(0))));
  }

  /** Delivers an event, and asks for more when it has been understood and not before. */
  private void tell(WebSocket socket, Runnable event) {
    thread.tell(
        () -> {
          event.run();
          socket.request(1);
        });
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
    text.append(part);
    if (!last && text.length() <= maxFrameBytes) {
      socket.request(1);
      return null;
    }
    byte[] frame = text.toString().getBytes(StandardCharsets.UTF_8);
    text = new StringBuilder();
    if (frame.length > maxFrameBytes) {
      socket.abort();
      end(exchange.tooLarge(maxFrameBytes, null));
      return null;
    }
    try {
      StreamFrame read = exchange.readFrame(frame);
      thread.tell(
          () -> {
            listener.received(read);
            socket.request(1);
          });
    } catch (PiecesDecodeException e) {
      tell(socket, () -> listener.skipped(e));
    }
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean last) {
    if (last) {
      String problem = "a binary frame came where text was expected";
      tell(socket, () -> listener.skipped(exchange.ended(problem, null)));
    } else {
      socket.request(1);
    }
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
    tell(socket, listener::pong);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    end(exchange.ended("the server closed the stream with code " + code, null));
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    end(exchange.disconnected(error));
  }

  private void end(PiecesException reason) {
    thread.tell(() -> listener.ended(reason));
  }
}
