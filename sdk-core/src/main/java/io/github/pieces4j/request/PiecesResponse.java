package io.github.pieces4j.request;

import io.github.pieces4j.http.HttpHeaders;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request with its HTTP status and headers.
 *
 * @param <R> what the operation answers with
 * @param value the answer; null for operations that answer with nothing
 * @param status the HTTP status, 200 to 299
 * @param headers the headers
 * @since 0.1
 */
public record PiecesResponse<R extends @Nullable Object>(R value, int status, HttpHeaders headers) {
  /** Returns an answer with status 200 and no headers, such as a fake client needs it. */
  public static <R extends @Nullable Object> PiecesResponse<R> of(R value) {
    return new PiecesResponse<>(value, 200, new HttpHeaders(Map.of()));
  }
}
