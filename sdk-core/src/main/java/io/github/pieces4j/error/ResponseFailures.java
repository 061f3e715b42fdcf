package io.github.pieces4j.error;

import io.github.pieces4j.http.HttpHeaders;

/** Turns a status that says failure into the exception that users can catch for it. */
public final class ResponseFailures {
  private ResponseFailures() {}

  /**
   * Creates the exception for a status.
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

  /** Creates the exception for a status that answers the request for a stream. */
  public static PiecesResponseException ofStream(int status, FailedCall call, HttpHeaders headers) {
    return status == 404
        ? new PiecesUnsupportedException(status, call, headers, "")
        : of(status, call, headers, "");
  }
}
