package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.request.StreamExchange;
import io.github.pieces4j.stream.hub.Cancellation;
import io.github.pieces4j.stream.hub.SocketListener;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Opens a WebSocket and tells, on the stream's thread, what it receives. */
final class WebSocketSession implements WebSocket.Listener {
  private final StreamExchange exchange;
  private final StreamThread thread;
  private final int maxFrameBytes;
  private final SocketListener listener;
  private StringBuilder text = new StringBuilder();
  private Cancellation timer = () -> {};
  private volatile @Nullable CompletableFuture<WebSocket> opening;
  private volatile boolean cancelled;

  WebSocketSession(
      StreamExchange exchange, StreamThread thread, int maxFrameBytes, SocketListener listener) {
    this.exchange = exchange;
    this.thread = thread;
    this.maxFrameBytes = maxFrameBytes;
    this.listener = listener;
  }

  void open(HttpClient client, Duration timeout) {
    WebSocket.Builder builder = client.newWebSocketBuilder();
    exchange.wireRequest().headers().forEach(builder::header);
    timer = thread.schedule(timeout, () -> giveUp(timeout));
    CompletableFuture<WebSocket> future = builder.buildAsync(exchange.webSocketUrl(), this);
    opening = future;
    future.whenComplete(
        (socket, error) -> {
          timer.cancel();
          if (error != null) {
            end(failure(error));
          } else if (cancelled) {
            socket.abort();
          }
        });
  }

  private void giveUp(Duration timeout) {
    cancel();
    listener.ended(exchange.timedOut(CallPhase.OPENING_STREAM, timeout, null));
  }

  private PiecesException failure(Throwable error) {
    Throwable cause = error instanceof CompletionException ? error.getCause() : error;
    if (cause instanceof WebSocketHandshakeException refusal) {
      int status = refusal.getResponse().statusCode();
      return exchange.streamRefused(status, JdkResponses.headers(refusal.getResponse()));
    }
    return exchange.disconnected(cause);
  }

  void cancel() {
    cancelled = true;
    timer.cancel();
    CompletableFuture<WebSocket> future = opening;
    if (future != null) {
      future.thenAccept(WebSocket::abort);
      future.cancel(true);
    }
  }

  @Override
  public void onOpen(WebSocket socket) {
    tell(socket, () -> listener.opened(() -> socket.sendPing(ByteBuffer.allocate(0))));
  }

  /** Tells something, and asks for more when it has been understood and not before. */
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
    if (text.length() > maxFrameBytes) {
      socket.abort();
      end(tooLarge());
    } else if (last) {
      byte[] frame = text.toString().getBytes(StandardCharsets.UTF_8);
      text = new StringBuilder();
      read(socket, frame);
    } else {
      socket.request(1);
    }
    return null;
  }

  private PiecesException tooLarge() {
    return exchange.ended(
        "a frame has more than " + maxFrameBytes + " bytes: raise StreamOptions.maxFrameBytes",
        null);
  }

  private void read(WebSocket socket, byte[] frame) {
    if (frame.length > maxFrameBytes) {
      socket.abort();
      end(tooLarge());
      return;
    }
    try {
      var read = exchange.readFrame(frame);
      tell(socket, () -> listener.received(read));
    } catch (PiecesDecodeException e) {
      tell(socket, () -> listener.skipped(e));
    }
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
