package io.github.pieces4j.error;

import io.github.pieces4j.http.HttpHeaders;

/** Reports a 593: Pieces OS must be updated before it answers; do not repeat the call. */
public final class PiecesUpdateRequiredException extends PiecesResponseException {
  PiecesUpdateRequiredException(int status, FailedCall call, HttpHeaders headers, String body) {
    super("Pieces OS must be updated first", status, call, headers, body);
  }
}
