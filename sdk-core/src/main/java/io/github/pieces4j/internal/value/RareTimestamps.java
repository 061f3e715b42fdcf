package io.github.pieces4j.internal.value;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * Reads and writes timestamps in other forms than the server's own.
 *
 * <p>The formatters are slow to make and to use; they stand apart so that most programs never load
 * them.
 */
final class RareTimestamps {
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

  private RareTimestamps() {}

  static Instant parse(String text) {
    TemporalAccessor parsed =
        LENIENT.parseBest(text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
    return parsed instanceof OffsetDateTime zoned
        ? zoned.toInstant()
        : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
  }

  static String format(Instant instant, int fractionDigits) {
    return new DateTimeFormatterBuilder()
        .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
        .appendFraction(ChronoField.NANO_OF_SECOND, fractionDigits, fractionDigits, true)
        .appendLiteral('Z')
        .toFormatter()
        .withZone(ZoneOffset.UTC)
        .format(instant);
  }
}
