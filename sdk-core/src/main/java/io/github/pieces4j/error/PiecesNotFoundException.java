package io.github.pieces4j.error;

import io.github.pieces4j.http.HttpHeaders;

/** Reports a 404: this server has no such route, or no such object. */
public final class PiecesNotFoundException extends PiecesResponseException {
  PiecesNotFoundException(int status, FailedCall call, HttpHeaders headers, String body) {
    super("the server has no such route or object", status, call, headers, body);
  }
}
