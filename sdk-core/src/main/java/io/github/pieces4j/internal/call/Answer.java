package io.github.pieces4j.internal.call;

import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.internal.http.BodyBuffer;
import io.github.pieces4j.request.PiecesResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose status and headers have come, and whose body comes part by part; not thread-safe.
 *
 * @param <R> what the operation answers with
 */
public final class Answer<R extends @Nullable Object> {
  /** Pieces OS explains a failure in a sentence. */
  private static final int MAX_FAILURE_BYTES = 64 * 1_024;

  /** How long the rest of a failure's body is waited for: its status says most of it. */
  public static final Duration FAILURE_PATIENCE = Duration.ofSeconds(2);

  private final Exchange<R> exchange;
  private final int status;
  private final HttpHeaders headers;
  private final BodyBuffer body;

  Answer(Exchange<R> exchange, int status, HttpHeaders headers, int maxBytes) {
    this.exchange = exchange;
    this.status = status;
    this.headers = headers;
    body = new BodyBuffer(isSuccess() ? maxBytes : MAX_FAILURE_BYTES, length(headers));
  }

  /** Returns how many bytes the body is said to have, 0 if that is not known. */
  private static long length(HttpHeaders headers) {
    try {
      return headers.first("Content-Length").map(Long::parseLong).filter(it -> it > 0).orElse(0L);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Returns whether the status says success. */
  public boolean isSuccess() {
    return Exchange.isSuccess(status);
  }

  HttpHeaders headers() {
    return headers;
  }

  int status() {
    return status;
  }

  /**
   * Adds the next part of the body.
   *
   * @return whether more is needed: of a failure's body only the start is
   * @throws io.github.pieces4j.error.PiecesLimitException if the body is too large
   */
  public boolean append(ByteBuffer part) {
    exchange.received(part.remaining());
    if (body.append(part)) {
      return true;
    }
    if (isSuccess()) {
      throw exchange.bodyTooLarge();
    }
    return false;
  }

  /**
   * Reads the body that has come.
   *
   * @throws io.github.pieces4j.error.PiecesResponseException if the status says failure
   * @throws io.github.pieces4j.error.PiecesDecodeException if the body is not what the operation
   *     promises
   */
  public PiecesResponse<R> read() {
    return exchange.read(status, headers, body.toArray());
  }
}
