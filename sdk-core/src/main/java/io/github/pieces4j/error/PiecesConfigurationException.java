package io.github.pieces4j.error;

/**
 * A setting that cannot be used; the message names it and what it takes.
 *
 * @since 0.1
 */
public final class PiecesConfigurationException extends PiecesException {
  /** Creates the report. */
  public PiecesConfigurationException(String message) {
    super(message, null, null);
  }

  /** Creates the report of a setting that failed when it was asked. */
  public PiecesConfigurationException(String message, Throwable cause) {
    super(message, null, cause);
  }
}
