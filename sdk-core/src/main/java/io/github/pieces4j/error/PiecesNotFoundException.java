package io.github.pieces4j.error;

import io.github.pieces4j.http.HttpHeaders;

/**
 * A failure because something is not there: a 404, where this server has no such route or no such
 * object, or as a {@link PiecesGoneException} a 410.
 *
 * @since 0.1
 */
public sealed class PiecesNotFoundException extends PiecesResponseException
    permits PiecesGoneException {
  PiecesNotFoundException(int status, FailedCall call, HttpHeaders headers, String body) {
    this("the server has no such route or object", status, call, headers, body);
  }

  PiecesNotFoundException(
      String meaning, int status, FailedCall call, HttpHeaders headers, String body) {
    super(meaning, status, call, headers, body);
  }
}
