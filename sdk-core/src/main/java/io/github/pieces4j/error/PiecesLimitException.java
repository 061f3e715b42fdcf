package io.github.pieces4j.error;

import org.jspecify.annotations.Nullable;

/**
 * A call that would have taken more than a setting allows.
 *
 * @since 0.1
 */
public final class PiecesLimitException extends PiecesException {
  private final String setting;
  private final long limit;

  /**
   * Creates the report.
   *
   * @param setting the setting's name, such as {@code CallLimits.maxResponseBytes}
   * @param problem what would have exceeded it
   */
  public PiecesLimitException(
      String problem, String setting, long limit, FailedCall call, @Nullable Throwable cause) {
    super(problem + ": the limit " + setting + " is " + limit, call, cause);
    this.setting = setting;
    this.limit = limit;
  }

  /** Returns the name of the setting, such as {@code CallLimits.maxResponseBytes}. */
  public String setting() {
    return setting;
  }

  /** Returns what the setting allows. */
  public long limit() {
    return limit;
  }
}
