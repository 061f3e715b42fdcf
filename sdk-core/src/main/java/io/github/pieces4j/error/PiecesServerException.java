package io.github.pieces4j.error;

import io.github.pieces4j.http.HttpHeaders;

/** Reports a 5xx: Pieces OS failed while it worked on the call. */
public final class PiecesServerException extends PiecesResponseException {
  PiecesServerException(int status, FailedCall call, HttpHeaders headers, String body) {
    super("Pieces OS failed while it worked on the call", status, call, headers, body);
  }
}
