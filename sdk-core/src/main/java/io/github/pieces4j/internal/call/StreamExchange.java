package io.github.pieces4j.internal.call;

import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesLimitException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.internal.http.WireRequest;
import io.github.pieces4j.internal.json.IncomingIdentifiers;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to open a stream, or to read the list that a stream is reconciled with.
 *
 * <p>Both transports send {@link #wireRequest} and hand it what comes back, or what went wrong.
 */
public final class StreamExchange {
  private final Exchange<?> exchange;

  StreamExchange(Exchange<?> exchange) {
    this.exchange = exchange;
  }

  /** Returns what is to be sent. */
  public WireRequest wireRequest() {
    return exchange.wireRequest();
  }

  /** Returns where the WebSocket is. */
  public URI webSocketUrl() {
    URI url = wireRequest().url();
    String scheme = "https".equalsIgnoreCase(url.getScheme()) ? "wss" : "ws";
    return URI.create(scheme + url.toString().substring(url.getScheme().length()));
  }

  /**
   * Reads a frame.
   *
   * @throws PiecesDecodeException if nothing of it can be used
   */
  public StreamFrame readFrame(byte[] frame) {
    try {
      return exchange.documents().decodeFrame(frame);
    } catch (PiecesDecodeException e) {
      throw e.during(exchange.described(), exchange.excerpt(frame));
    }
  }

  /** Begins to read the list. */
  public IncomingIdentifiers incomingIdentifiers() {
    return exchange.documents().incomingIdentifiers();
  }

  /** Returns the failure of the call that read a list which turned out to be none. */
  public PiecesException unreadable(PiecesDecodeException problem) {
    return problem.during(exchange.described(), "");
  }

  /** Describes a server that answered the request for the stream with a failure. */
  public PiecesException streamRefused(int status, HttpHeaders headers) {
    return streamRefused(status, headers, new byte[0]);
  }

  /**
   * Describes a server that answered the request for the stream with a failure.
   *
   * @param body what has come of the body, in which the server explains itself
   */
  public PiecesException streamRefused(int status, HttpHeaders headers, byte[] body) {
    String excerpt = exchange.excerpt(body);
    return PiecesResponseException.ofStream(status, exchange.described(), headers, excerpt);
  }

  /** Describes a server that answered the request for the list with a failure. */
  public PiecesException listRefused(int status, HttpHeaders headers) {
    return listRefused(status, headers, new byte[0]);
  }

  /**
   * Describes a server that answered the request for the list with a failure.
   *
   * @param body what has come of the body, in which the server explains itself
   */
  public PiecesException listRefused(int status, HttpHeaders headers, byte[] body) {
    String excerpt = exchange.excerpt(body);
    return PiecesResponseException.of(status, exchange.described(), headers, excerpt);
  }

  /** Describes a stream that could not be opened or that ended. */
  public PiecesException ended(String problem, @Nullable Throwable cause) {
    return new PiecesStreamException(problem, exchange.described(), cause);
  }

  /** Describes a stream that ended because a frame has more bytes than the setting allows. */
  public PiecesException tooLarge(int maxFrameBytes, @Nullable Throwable cause) {
    return new PiecesLimitException(
        "a frame is larger",
        "StreamOptions.maxFrameBytes",
        maxFrameBytes,
        exchange.described(),
        cause);
  }

  /** Describes a server that was not reached, or a connection that broke. */
  public PiecesException disconnected(Throwable cause) {
    return exchange.disconnected(cause);
  }

  /** Describes an attempt that took too long. */
  public PiecesException timedOut(CallPhase phase, Duration limit, @Nullable Throwable cause) {
    return phase == CallPhase.CONNECTING
        ? exchange.connectTimedOut(limit, cause)
        : exchange.call().timedOut(phase, limit, cause);
  }
}
