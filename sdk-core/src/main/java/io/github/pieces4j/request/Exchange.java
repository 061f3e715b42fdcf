package io.github.pieces4j.request;

import io.github.pieces4j.error.FailedCall;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesInterruptedException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.error.ResponseFailures;
import io.github.pieces4j.http.Redaction;
import io.github.pieces4j.http.WireRequest;
import io.github.pieces4j.http.WireResponse;
import io.github.pieces4j.json.JsonDocuments;
import io.github.pieces4j.operation.Operation;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Is one request on its way to its answer: both transports send {@link #wireRequest} and hand what
 * comes back to {@link #read}, or what went wrong to one of the others.
 *
 * @param <R> what the operation answers with
 */
public final class Exchange<R extends @Nullable Object> {
  private static final Logger LOGGER = LoggerFactory.getLogger("io.github.pieces4j.calls");
  private static final int EXCERPT_BYTES = 2_000;
  private static final int EXCERPT_CHARS = 500;

  private final PiecesRequest<R> request;
  private final String path;
  private final WireRequest wireRequest;
  private final JsonDocuments documents;
  private final AnswerMemory memory;
  private final FailedCall call;
  private final long begun = System.nanoTime();

  Exchange(
      PiecesRequest<R> request,
      String path,
      WireRequest wireRequest,
      JsonDocuments documents,
      AnswerMemory memory) {
    this.request = request;
    this.path = path;
    this.wireRequest = wireRequest;
    this.documents = documents;
    this.memory = memory;
    Operation<R> operation = request.operation();
    call = FailedCall.unanswered(operation.id(), wireRequest.method().name(), wireRequest.url());
  }

  PiecesRequest<R> request() {
    return request;
  }

  String path() {
    return path;
  }

  FailedCall call() {
    return call;
  }

  JsonDocuments documents() {
    return documents;
  }

  /** Returns what is to be sent. */
  public WireRequest wireRequest() {
    return wireRequest;
  }

  /**
   * Reads the answer.
   *
   * @throws io.github.pieces4j.error.PiecesResponseException if the status says failure
   * @throws PiecesDecodeException if the body is not what the operation promises
   */
  public PiecesResponse<R> read(WireResponse response) {
    log(response);
    if (response.status() < 200 || response.status() > 299) {
      memory.answered(request, path, response.status(), null);
      String excerpt = excerpt(response.body());
      throw ResponseFailures.of(response.status(), call, response.headers(), excerpt);
    }
    R value = decode(response.body(), call.answered(response.status()));
    memory.answered(request, path, response.status(), value);
    return new PiecesResponse<>(value, response.status(), response.headers());
  }

  private void log(WireResponse response) {
    if (LOGGER.isDebugEnabled()) {
      long milliseconds = Duration.ofNanos(System.nanoTime() - begun).toMillis();
      int bytes = response.body().length;
      LOGGER.debug("{}: {} bytes in {} ms", call.answered(response.status()), bytes, milliseconds);
    }
  }

  private R decode(byte[] body, FailedCall finished) {
    try {
      return request.operation().response().read(documents, body);
    } catch (PiecesDecodeException e) {
      throw e.during(finished, excerpt(body));
    }
  }

  static String excerpt(byte[] body) {
    int length = Math.min(body.length, EXCERPT_BYTES);
    String start = new String(body, 0, length, StandardCharsets.UTF_8).strip();
    return Redaction.visible(start, EXCERPT_CHARS);
  }

  /** Describes a server that was not reached, or a connection that broke. */
  public PiecesException disconnected(Throwable cause) {
    return new PiecesConnectionException(reason(cause), call, cause);
  }

  /**
   * Describes a call that took too long.
   *
   * @param phase what took too long, such as {@code connecting}
   */
  public PiecesException timedOut(String phase, Duration limit, @Nullable Throwable cause) {
    return new PiecesTimeoutException(phase, limit, call, cause);
  }

  /** Describes a caller that was interrupted while it waited. */
  public PiecesException interrupted(InterruptedException cause) {
    return new PiecesInterruptedException(call, cause);
  }

  private String reason(Throwable cause) {
    if (hasCause(cause, UnresolvedAddressException.class, UnknownHostException.class)) {
      return "unknown host " + wireRequest.url().getHost();
    }
    if (hasCause(cause, ConnectException.class)) {
      return "connection refused: is Pieces OS running there?";
    }
    String message = cause.getMessage();
    String type = cause.getClass().getSimpleName();
    return message == null ? type : Redaction.visible(message, EXCERPT_CHARS) + " (" + type + ")";
  }

  private static boolean hasCause(Throwable error, Class<?>... types) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      for (Class<?> type : types) {
        if (type.isInstance(cause)) {
          return true;
        }
      }
    }
    return false;
  }
}
