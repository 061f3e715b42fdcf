package io.github.pieces4j.error;

import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.internal.text.Redaction;

/**
 * A response whose status says failure.
 *
 * <p>The server explains itself in plain text; see {@link #body()}.
 *
 * @since 0.1
 */
public class PiecesResponseException extends PiecesException {
  private static final int MAX_TARGET_CHARS = 300;

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
              : new PiecesResponseException(
                  meaning(status, headers), status, call, headers, excerpt);
    };
  }

  private static String meaning(int status, HttpHeaders headers) {
    if (status < 300 || status > 399) {
      return "unexpected status";
    }
    String target =
        headers
            .first("Location")
            .map(to -> " to " + Redaction.visible(Redaction.url(to), MAX_TARGET_CHARS))
            .orElse("");
    return "the server redirects"
        + target
        + ", which is not followed: if that is the server, make it the baseUrl";
  }

  /**
   * Returns the exception for a status that answers the request for a stream.
   *
   * @param excerpt the start of the body, safe to print
   */
  public static PiecesResponseException ofStream(
      int status, FailedCall call, HttpHeaders headers, String excerpt) {
    return status == 404
        ? new PiecesUnsupportedException(status, call, headers, excerpt)
        : of(status, call, headers, excerpt);
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
