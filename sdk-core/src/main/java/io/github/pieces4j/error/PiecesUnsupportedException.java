package io.github.pieces4j.error;

import io.github.pieces4j.http.HttpHeaders;

/**
 * A stream that this server does not have; do not try again.
 *
 * @since 0.1
 */
public final class PiecesUnsupportedException extends PiecesResponseException {
  PiecesUnsupportedException(int status, FailedCall call, HttpHeaders headers, String body) {
    super(
        "this server has no such stream: it may be older than the API",
        status,
        call,
        headers,
        body);
  }
}
