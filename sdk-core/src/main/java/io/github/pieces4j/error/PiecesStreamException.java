package io.github.pieces4j.error;

import org.jspecify.annotations.Nullable;

/** Reports an identifier stream that could not be opened or that ended before it was cancelled. */
public final class PiecesStreamException extends PiecesException {
  /** Creates the report. */
  public PiecesStreamException(String problem, FailedCall call, @Nullable Throwable cause) {
    super(problem, call, cause);
  }
}
