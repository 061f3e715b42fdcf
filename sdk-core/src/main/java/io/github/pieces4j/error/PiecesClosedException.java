package io.github.pieces4j.error;

/**
 * The use of a client or stream after its close.
 *
 * @since 0.1
 */
public final class PiecesClosedException extends PiecesException {
  /** Creates the report for what was closed, such as {@code PiecesClient}. */
  public PiecesClosedException(String closed) {
    super(closed + " is closed: create another one", null, null);
  }
}
