package io.github.pieces4j.error;

import org.jspecify.annotations.Nullable;

/**
 * An identifier stream that could not be opened, or whose connection ended.
 *
 * @since 0.1
 */
public final class PiecesStreamException extends PiecesException {
  /** Creates the report. */
  public PiecesStreamException(
      String problem, @Nullable FailedCall call, @Nullable Throwable cause) {
    super(problem, call, cause);
  }

  /** Reports a stream that gave up; the last failure becomes the cause. */
  public static PiecesStreamException exhausted(int attempts, PiecesException last) {
    String problem =
        "gave up after " + attempts + " connections in a row failed (StreamOptions.maxAttempts)";
    return new PiecesStreamException(problem, last.call().orElse(null), last);
  }
}
