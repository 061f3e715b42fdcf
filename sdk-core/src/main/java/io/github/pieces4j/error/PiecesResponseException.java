package io.github.pieces4j.error;

import io.github.pieces4j.http.HttpHeaders;

/**
 * Reports a response whose status says failure.
 *
 * <p>The server explains itself in plain text; see {@link #body()}.
 */
public class PiecesResponseException extends PiecesException {
  private final int status;
  private final HttpHeaders headers;
  private final String body;

  PiecesResponseException(
      String meaning, int status, FailedCall call, HttpHeaders headers, String body) {
    super(body.isEmpty() ? meaning : meaning + ": " + body, call.answered(status), null);
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /**
   * Returns the exception for a status that says failure.
   *
   * @param excerpt the start of the body, safe to print
   */
  public static PiecesResponseException of(
      int status, FailedCall call, HttpHeaders headers, String excerpt) {
    return switch (status) {
      case 401, 403 -> new PiecesUnauthorizedException(status, call, headers, excerpt);
      case 404 -> new PiecesNotFoundException(status, call, headers, excerpt);
      case 410 -> new PiecesGoneException(status, call, headers, excerpt);
      case 593 -> new PiecesUpdateRequiredException(status, call, headers, excerpt);
      default ->
          status >= 500
              ? new PiecesServerException(status, call, headers, excerpt)
              : new PiecesResponseException("unexpected status", status, call, headers, excerpt);
    };
  }

  /** Returns the exception for a status that answers the request for a stream. */
  public static PiecesResponseException ofStream(int status, FailedCall call, HttpHeaders headers) {
    return status == 404
        ? new PiecesUnsupportedException(status, call, headers, "")
        : of(status, call, headers, "");
  }

  /** Returns the HTTP status. */
  public final int status() {
    return status;
  }

  /** Returns the response's headers. */
  public final HttpHeaders headers() {
    return headers;
  }

  /** Returns the start of the body, its control characters made visible. */
  public final String body() {
    return body;
  }
}
