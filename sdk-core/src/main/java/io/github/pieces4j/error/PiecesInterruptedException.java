package io.github.pieces4j.error;

import org.jspecify.annotations.Nullable;

/**
 * A caller that was interrupted while it waited; its interrupt flag is set again.
 *
 * @since 0.1
 */
public final class PiecesInterruptedException extends PiecesException {
  /** Creates the report. */
  public PiecesInterruptedException(@Nullable FailedCall call, InterruptedException cause) {
    super("the waiting thread was interrupted", call, cause);
  }
}
