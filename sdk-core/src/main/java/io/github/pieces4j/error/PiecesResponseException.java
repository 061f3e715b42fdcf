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
