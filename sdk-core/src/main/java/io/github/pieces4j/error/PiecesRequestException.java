package io.github.pieces4j.error;

/**
 * A request that was refused before anything was sent, such as a blank identifier.
 *
 * @since 0.1
 */
public final class PiecesRequestException extends PiecesException {
  /** Creates the report; the message says what is wrong and what to do. */
  public PiecesRequestException(String message) {
    super(message, null, null);
  }
}
