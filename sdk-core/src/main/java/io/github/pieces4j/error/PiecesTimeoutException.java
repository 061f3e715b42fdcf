package io.github.pieces4j.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reports a call that took longer than it was allowed to. */
public final class PiecesTimeoutException extends PiecesException {
  private final Duration limit;

  /** Creates the report. */
  public PiecesTimeoutException(
      String phase, Duration limit, FailedCall call, @Nullable Throwable cause) {
    super(phase + " took longer than " + limit.toMillis() + " ms", call, cause);
    this.limit = limit;
  }

  /** Returns the time that was allowed. */
  public Duration limit() {
    return limit;
  }
}
