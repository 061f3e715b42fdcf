package io.github.pieces4j.error;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call that took longer than it was allowed to.
 *
 * @since 0.1
 */
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

  private PiecesTimeoutException(
      String awaited, Duration limit, FailedCall call, @Nullable Throwable cause) {
    super(describe("waiting for " + awaited, limit), call, cause);
    phase = CallPhase.CONNECTING;
    bytesReceived = 0;
    this.limit = limit;
  }

  /**
   * Returns the report of a call that never had a connection, because others held all of them.
   *
   * @param setting the setting's name, such as {@code CallLimits.maxConnections}
   * @param connections what it allows
   */
  public static PiecesTimeoutException withoutConnection(
      String setting, int connections, Duration limit, FailedCall call) {
    String awaited = "one of " + connections + " connections, " + setting;
    return new PiecesTimeoutException(awaited, limit, call, null);
  }

  private static String describe(Object doing, Duration limit) {
    return "not done within " + millis(limit) + " ms, but still " + doing;
  }

  private static String describe(CallPhase phase, long bytesReceived, Duration limit) {
    String described = describe(phase, limit);
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
