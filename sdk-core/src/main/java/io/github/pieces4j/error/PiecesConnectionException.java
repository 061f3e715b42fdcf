package io.github.pieces4j.error;

import org.jspecify.annotations.Nullable;

/** Reports a server that could not be reached, or a connection that broke before the end. */
public final class PiecesConnectionException extends PiecesException {
  /** Creates the report. */
  public PiecesConnectionException(String problem, FailedCall call, @Nullable Throwable cause) {
    super(problem, call, cause);
  }
}
