package io.github.pieces4j.error;

import org.jspecify.annotations.Nullable;

/**
 * A server that could not be reached, or a connection that broke before the end.
 *
 * @since 0.1
 */
public final class PiecesConnectionException extends PiecesException {
  private final boolean unreached;

  /**
   * Creates the report.
   *
   * @param unreached whether it is certain that the server got nothing of the request
   */
  public PiecesConnectionException(
      String problem, boolean unreached, FailedCall call, @Nullable Throwable cause) {
    super(problem, call, cause);
    this.unreached = unreached;
  }

  /** Returns whether it is certain that the server got nothing of the request. */
  public boolean isUnreached() {
    return unreached;
  }
}
