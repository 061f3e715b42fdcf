package io.github.pieces4j.internal.value;

import java.time.Instant;

/** Timestamps in ISO-8601, UTC, with any number of fraction digits up to nine. */
public final class Timestamps {
  private Timestamps() {}

  /**
   * Reads a timestamp; without a zone it is UTC.
   *
   * @throws java.time.DateTimeException if it is none
   */
  public static Instant parse(String text) {
    return RareTimestamps.parse(text);
  }

  /**
   * Writes three digits as the server does, and six or nine only where they say something.
   *
   * @throws java.time.DateTimeException if the year has more than nine digits
   */
  @SuppressWarnings("JavaInstantGetSecondsGetNano") // The digits are asked for, not the time.
  public static String format(Instant instant) {
    int digits = fractionDigits(instant.getNano());
    return TimestampText.canWrite(instant)
        ? TimestampText.of(instant, digits)
        : RareTimestamps.format(instant, digits);
  }

  private static int fractionDigits(int nanos) {
    if (nanos % 1_000_000 == 0) {
      return 3;
    }
    return nanos % 1_000 == 0 ? 6 : 9;
  }
}
