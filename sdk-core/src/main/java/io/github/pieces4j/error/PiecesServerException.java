package io.github.pieces4j.error;

import io.github.pieces4j.http.HttpHeaders;

/**
 * A 5xx: Pieces OS failed while it worked on the call.
 *
 * @since 0.1
 */
public final class PiecesServerException extends PiecesResponseException {
  PiecesServerException(int status, FailedCall call, HttpHeaders headers, String body) {
    super("Pieces OS failed while it worked on the call", status, call, headers, body);
  }
}
