package io.github.pieces4j.error;

import org.jspecify.annotations.Nullable;

/** Reports a server that could not be reached, or a connection that broke before the end. */
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

  /** Tells whether it is certain that the server got nothing of the request. */
  public boolean isUnreached() {
    return unreached;
  }
}
