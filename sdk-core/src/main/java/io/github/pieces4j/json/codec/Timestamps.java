package io.github.pieces4j.json.codec;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import tools.jackson.core.JsonParser;

/**
 * Reads and writes timestamps: ISO-8601, UTC, any number of fraction digits up to nine.
 *
 * <p>Text without a zone is UTC. The server's own form is read without making a string of it.
 */
final class Timestamps {
  private static final DateTimeFormatter LENIENT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffset("+HH:mm:ss", "Z")
          .toFormatter();
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

  static Instant parse(JsonParser parser) {
    char[] text = parser.getStringCharacters();
    int offset = parser.getStringOffset();
    int length = parser.getStringLength();
    Instant instant = FixedFormTimestamp.parse(text, offset, length);
    return instant == null ? parse(new String(text, offset, length)) : instant;
  }

  static Instant parse(String text) {
    TemporalAccessor parsed =
        LENIENT.parseBest(text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
    return parsed instanceof OffsetDateTime zoned
        ? zoned.toInstant()
        : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
  }

  /** Writes three digits as the server does, and six or nine only where they say something. */
  static String format(Instant instant) {
    int nanos = instant.getNano();
    if (nanos % 1_000_000 == 0) {
      return MILLISECONDS.format(instant);
    }
    return (nanos % 1_000 == 0 ? MICROSECONDS : NANOSECONDS).format(instant);
  }
}
