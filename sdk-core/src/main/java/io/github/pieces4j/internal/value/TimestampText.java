package io.github.pieces4j.internal.value;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Timestamps as {@code yyyy-MM-ddTHH:mm:ss.fractionZ}, written digit by digit, for years of four
 * digits.
 */
final class TimestampText {
  private static final long FIRST_SECOND = -62_167_219_200L;
  private static final long LAST_SECOND = 253_402_300_799L;
  private static final String PATTERN = "0000-00-00T00:00:00.";

  private final byte[] text = new byte[PATTERN.length() + 9 + 1];
  private int length;

  private TimestampText() {}

  static boolean canWrite(Instant instant) {
    return instant.getEpochSecond() >= FIRST_SECOND && instant.getEpochSecond() <= LAST_SECOND;
  }

  /** Writes so many fraction digits; those behind them must be zero. */
  static String of(Instant instant, int fractionDigits) {
    TimestampText writer = new TimestampText();
    writer.append(LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC));
    int nanos = instant.getNano();
    for (int digit = fractionDigits; digit < 9; digit++) {
      nanos /= 10;
    }
    writer.append(nanos, fractionDigits, 'Z');
    return new String(writer.text, 0, writer.length, StandardCharsets.ISO_8859_1);
  }

  private void append(LocalDateTime time) {
    append(time.getYear(), 4, '-');
    append(time.getMonthValue(), 2, '-');
    append(time.getDayOfMonth(), 2, 'T');
    append(time.getHour(), 2, ':');
    append(time.getMinute(), 2, ':');
    append(time.getSecond(), 2, '.');
  }

  private void append(int number, int digits, char mark) {
    int rest = number;
    for (int at = length + digits - 1; at >= length; at--) {
      text[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    text[length + digits] = (byte) mark;
    length += digits + 1;
  }
}
