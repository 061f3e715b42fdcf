package io.github.pieces4j.error;

import io.github.pieces4j.http.HttpHeaders;

/**
 * A 401 or 403: nobody is signed in to Pieces OS, or it refuses this caller.
 *
 * @since 0.1
 */
public final class PiecesUnauthorizedException extends PiecesResponseException {
  PiecesUnauthorizedException(int status, FailedCall call, HttpHeaders headers, String body) {
    super(
        "nobody is signed in to Pieces OS, or it refuses this caller", status, call, headers, body);
  }
}
