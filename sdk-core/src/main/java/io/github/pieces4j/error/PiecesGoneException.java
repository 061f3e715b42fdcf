package io.github.pieces4j.error;

import io.github.pieces4j.http.HttpHeaders;

/**
 * A 410: the conversation or message does not exist any more, or not yet.
 *
 * @since 0.1
 */
public final class PiecesGoneException extends PiecesNotFoundException {
  PiecesGoneException(int status, FailedCall call, HttpHeaders headers, String body) {
    super("the object does not exist any more, or not yet", status, call, headers, body);
  }
}
