package io.github.pieces4j.model.support;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** Reads and writes timestamps: ISO-8601, UTC, any number of fraction digits up to nine. */
public final class Timestamps {
  /** Strict, because otherwise February 30 would become the 28th. */
  private static final DateTimeFormatter LENIENT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffset("+HH:mm:ss", "Z")
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter MILLISECONDS = withFraction(3);
  private static final DateTimeFormatter MICROSECONDS = withFraction(6);
  private static final DateTimeFormatter NANOSECONDS = withFraction(9);

  private Timestamps() {}

  private static DateTimeFormatter withFraction(int digits) {
    return new DateTimeFormatterBuilder()
        .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
        .appendFraction(ChronoField.NANO_OF_SECOND, digits, digits, true)
        .appendLiteral('Z')
        .toFormatter()
        .withZone(ZoneOffset.UTC);
  }

  /**
   * Reads a timestamp; without a zone it is UTC.
   *
   * @throws java.time.DateTimeException if it is none
   */
  public static Instant parse(String text) {
    TemporalAccessor parsed =
        LENIENT.parseBest(text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
    return parsed instanceof OffsetDateTime zoned
        ? zoned.toInstant()
        : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
  }

  /**
   * Writes three digits as the server does, and six or nine only where they say something.
   *
   * @throws java.time.DateTimeException if the year has more than nine digits
   */
  public static String format(Instant instant) {
    int nanos = instant.getNano();
    if (nanos % 1_000_000 == 0) {
      return MILLISECONDS.format(instant);
    }
    return (nanos % 1_000 == 0 ? MICROSECONDS : NANOSECONDS).format(instant);
  }
}
