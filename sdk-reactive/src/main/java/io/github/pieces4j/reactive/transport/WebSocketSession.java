package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.call.StreamExchange;
import io.github.pieces4j.internal.hub.StreamTransport.SocketListener;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshakeException;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.NettyPipeline;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.WebsocketClientSpec;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/** A WebSocket that tells what it receives, on the socket's event loop. */
final class WebSocketSession {
  private final HttpClient client;
  private final Duration connectTimeout;
  private final Duration openTimeout;
  private final int maxFrameBytes;
  private final Supplier<Scheduler> thread;

  /**
   * Creates a receiver.
   *
   * @param thread the event loop of the sockets
   */
  WebSocketSession(
      HttpClient client,
      Duration connectTimeout,
      Duration openTimeout,
      int maxFrameBytes,
      Supplier<Scheduler> thread) {
    this.client = client;
    this.thread = thread;
    this.connectTimeout = connectTimeout;
    this.openTimeout = openTimeout;
    this.maxFrameBytes = maxFrameBytes;
  }

  /** Receives until the socket ends, and then says why it did. */
  Mono<PiecesException> receive(StreamExchange exchange, SocketListener listener) {
    AtomicBoolean opened = new AtomicBoolean();
    AtomicReference<@Nullable Channel> connection = new AtomicReference<>();
    AtomicReference<HandshakeAnswer> answer = new AtomicReference<>(new HandshakeAnswer());
    return client
        .doOnChannelInit(
            (observer, channel, address) -> {
              connection.set(channel);
              answer.set(new HandshakeAnswer());
              channel.pipeline().addBefore(NettyPipeline.ReactiveBridge, null, answer.get());
            })
        .headers(headers -> exchange.wireRequest().headers().forEach(headers::set))
        .websocket(specification())
        .uri(exchange.webSocketUrl())
        .handle(
            (inbound, outbound) -> {
              opened.set(true);
              listener.opened(() -> ping(outbound));
              return frames(inbound, exchange, listener);
            })
        .next()
        .doOnCancel(() -> abandon(connection.get(), opened.get()))
        .timeout(
            Mono.delay(openTimeout, thread.get())
                .flatMap(end -> opened.get() ? Mono.never() : Mono.just(end)))
        .onErrorMap(error -> failure(exchange, answer.get(), error));
  }

  /**
   * Closes a connection whose handshake nobody waits for any more, so that it reads nothing more: a
   * frame that came with the end of the handshake would be kept for ever.
   */
  private static void abandon(@Nullable Channel connection, boolean opened) {
    if (connection != null && !opened) {
      connection.close();
    }
  }

  private WebsocketClientSpec specification() {
    return WebsocketClientSpec.builder().maxFramePayloadLength(maxFrameBytes).build();
  }

  private Mono<PiecesException> frames(
      WebsocketInbound inbound, StreamExchange exchange, SocketListener listener) {
    return inbound
        .aggregateFrames(maxFrameBytes)
        .receiveFrames()
        .doOnNext(frame -> take(frame, exchange, listener))
        .then(inbound.receiveCloseStatus())
        .map(status -> closed(exchange, status))
        .switchIfEmpty(Mono.fromSupplier(() -> exchange.ended("the connection broke", null)));
  }

  private static void ping(WebsocketOutbound outbound) {
    // If it cannot be sent, no answer will come, and that is noticed.
    outbound.sendObject(new PingWebSocketFrame()).then().onErrorComplete().subscribe();
  }

  private static void take(WebSocketFrame frame, StreamExchange exchange, SocketListener listener) {
    if (frame instanceof TextWebSocketFrame) {
      try {
        listener.received(exchange.readFrame(ByteBufUtil.getBytes(frame.content())));
      } catch (PiecesDecodeException e) {
        listener.skipped(e);
      }
    } else if (frame instanceof BinaryWebSocketFrame) {
      listener.skipped(exchange.ended("a binary frame came where text was expected", null));
    } else {
      listener.pong();
    }
  }

  private static PiecesException closed(StreamExchange exchange, WebSocketCloseStatus status) {
    return exchange.ended("the server closed the stream with code " + status.code(), null);
  }

  private PiecesException failure(
      StreamExchange exchange, HandshakeAnswer answer, Throwable error) {
    if (error instanceof PiecesException known) {
      return known;
    }
    if (error instanceof WebSocketClientHandshakeException refusal && isRefusal(refusal)) {
      return exchange.streamRefused(
          refusal.response().status().code(),
          HttpResponses.headers(refusal.response().headers()),
          answer.body());
    }
    if (error instanceof TooLongFrameException
        || error instanceof CorruptedWebSocketFrameException corrupted
            && corrupted.closeStatus().code() == WebSocketCloseStatus.MESSAGE_TOO_BIG.code()) {
      return exchange.tooLarge(maxFrameBytes, error);
    }
    return transportFailure(exchange, error);
  }

  /** A connection that broke within the head of a 101 was refused by nobody. */
  private static boolean isRefusal(WebSocketClientHandshakeException error) {
    return error.response() != null
        && !error.response().status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS);
  }

  private PiecesException transportFailure(StreamExchange exchange, Throwable error) {
    if (error instanceof ConnectTimeoutException) {
      return exchange.timedOut(CallPhase.CONNECTING, connectTimeout, error);
    }
    if (error instanceof TimeoutException) {
      return exchange.timedOut(CallPhase.OPENING_STREAM, openTimeout, error);
    }
    return exchange.disconnected(error);
  }
}
