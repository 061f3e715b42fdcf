package io.github.pieces4j.error;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reports a call that took longer than it was allowed to. */
public final class PiecesTimeoutException extends PiecesException {
  private final CallPhase phase;
  private final long bytesReceived;
  private final Duration limit;

  /**
   * Creates the report.
   *
   * @param bytesReceived how many bytes of the body had come
   */
  public PiecesTimeoutException(
      CallPhase phase,
      long bytesReceived,
      Duration limit,
      FailedCall call,
      @Nullable Throwable cause) {
    super(describe(phase, bytesReceived, limit), call, cause);
    this.phase = phase;
    this.bytesReceived = bytesReceived;
    this.limit = limit;
  }

  private static String describe(CallPhase phase, long bytesReceived, Duration limit) {
    String described = "not done within " + millis(limit) + " ms, but still " + phase;
    return phase == CallPhase.READING_BODY
        ? described + ", " + bytesReceived + " bytes so far"
        : described;
  }

  private static String millis(Duration limit) {
    return BigDecimal.valueOf(limit.toNanos(), 6).stripTrailingZeros().toPlainString();
  }

  /** Returns how far the call had come. */
  public CallPhase phase() {
    return phase;
  }

  /** Returns how many bytes of the body had come. */
  public long bytesReceived() {
    return bytesReceived;
  }

  /** Returns the time that was allowed. */
  public Duration limit() {
    return limit;
  }
}
