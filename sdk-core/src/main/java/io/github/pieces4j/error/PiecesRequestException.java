package io.github.pieces4j.error;

/** Reports a request that was refused before anything was sent, such as a blank identifier. */
public final class PiecesRequestException extends PiecesException {
  /** Creates the report; the message says what is wrong and what to do. */
  public PiecesRequestException(String message) {
    super(message, null, null);
  }
}
