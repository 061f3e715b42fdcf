package io.github.pieces4j.error;

import io.github.pieces4j.http.HttpHeaders;

/**
 * A 593: Pieces OS must be updated before it answers; do not repeat the call.
 *
 * @since 0.1
 */
public final class PiecesUpdateRequiredException extends PiecesResponseException {
  PiecesUpdateRequiredException(int status, FailedCall call, HttpHeaders headers, String body) {
    super("Pieces OS must be updated first", status, call, headers, body);
  }
}
