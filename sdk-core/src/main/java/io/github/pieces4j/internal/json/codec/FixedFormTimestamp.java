package io.github.pieces4j.internal.json.codec;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Timestamps as {@code yyyy-MM-ddTHH:mm:ss[.fraction]Z}, the form that the server writes. */
final class FixedFormTimestamp {
  private static final int SHORTEST = "yyyy-MM-ddTHH:mm:ssZ".length();
  private static final int LONGEST = SHORTEST + 1 + 9;
  private static final int FRACTION = SHORTEST;
  private static final int INVALID = -1;

  private FixedFormTimestamp() {}

  /** Returns null for any other form. */
  static @Nullable Instant parse(char[] text, int start, int length) {
    int last = start + length - 1;
    if (length < SHORTEST || length > LONGEST || text[last] != 'Z' || !hasMarks(text, start)) {
      return null;
    }
    int nanos = nanos(text, start, length);
    int year = digits(text, start, 4);
    int month = digits(text, start + 5, 2);
    int day = digits(text, start + 8, 2);
    int second = secondOfDay(text, start);
    if (nanos == INVALID || year == INVALID || second == INVALID || !isDay(year, month, day)) {
      return null;
    }
    long epochDay = LocalDate.of(year, month, day).toEpochDay();
    return Instant.ofEpochSecond(epochDay * 86_400 + second, nanos);
  }

  private static boolean hasMarks(char[] text, int start) {
    return text[start + 4] == '-'
        && text[start + 7] == '-'
        && text[start + 10] == 'T'
        && text[start + 13] == ':'
        && text[start + 16] == ':';
  }

  private static boolean isDay(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && (day <= 28 || day <= Month.of(month).length(Year.isLeap(year)));
  }

  private static int secondOfDay(char[] text, int start) {
    int hour = digits(text, start + 11, 2);
    int minute = digits(text, start + 14, 2);
    int second = digits(text, start + 17, 2);
    boolean valid = hour != INVALID && hour < 24 && minute != INVALID && minute < 60;
    return valid && second != INVALID && second < 60 ? (hour * 60 + minute) * 60 + second : INVALID;
  }

  private static int nanos(char[] text, int start, int length) {
    int count = length - SHORTEST - 1;
    if (length == SHORTEST) {
      return 0;
    }
    if (text[start + FRACTION - 1] != '.' || count < 1) {
      return INVALID;
    }
    int nanos = digits(text, start + FRACTION, count);
    for (int digit = count; digit < 9 && nanos != INVALID; digit++) {
      nanos *= 10;
    }
    return nanos;
  }

  private static int digits(char[] text, int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return INVALID;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
