package io.github.pieces4j.internal.value;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Timestamps in other forms than the server's own.
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

  /** A fraction that begins with a comma, or has more digits than nanoseconds have. */
  private static final Pattern FRACTION = Pattern.compile("[.,](\\d{1,9})\\d*");

  private static final Pattern OFFSET_WITHOUT_COLON = Pattern.compile("(T.*[+-]\\d\\d)(\\d\\d)$");

  /** The end of a day, as ISO-8601 may say it. */
  private static final Pattern MIDNIGHT = Pattern.compile("T24(:00(?::00(?:\\.0+)?)?)(?![:.\\d])");

  static Instant parse(String text) {
    String plain = FRACTION.matcher(text.replace(' ', 'T')).replaceFirst(".$1");
    String withColon = OFFSET_WITHOUT_COLON.matcher(plain).replaceFirst("$1:$2");
    Matcher midnight = MIDNIGHT.matcher(withColon);
    return midnight.find()
        ? parsePlain(midnight.replaceFirst("T00$1")).plus(1, ChronoUnit.DAYS)
        : parsePlain(withColon);
  }

  private static Instant parsePlain(String text) {
    TemporalAccessor parsed = LENIENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
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
