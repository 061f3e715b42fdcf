package io.github.pieces4j.cli.commands;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** A converter to a point in time, of a day, a time, or how long ago it was. */
final class PointInTime implements ITypeConverter<Instant> {
  static final String SINCE = "--since";
  private static final String AGO = "\\d{1,6}[mhdw]";

  /** Describes the option that leaves out what is older. */
  static OptionSpec since(String what) {
    return OptionSpec.builder(SINCE)
        .paramLabel("TIME")
        .type(Instant.class)
        .converters(new PointInTime())
        .description(
            "Only "
                + what
                + " since then: a day such as 2026-01-31, a time such as"
                + " 2026-01-31T13:00, or how long ago, such as 90m, 12h, 7d or 2w.")
        .build();
  }

  @Override
  public Instant convert(String text) {
    String time = text.strip().toLowerCase(Locale.ROOT);
    try {
      return time.matches(AGO) ? Instant.now().minus(ago(time)) : point(text.strip());
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + text + "' is no time: write 2026-01-31, 2026-01-31T13:00 or 7d");
    }
  }

  private static Duration ago(String time) {
    long number = Long.parseLong(time.substring(0, time.length() - 1));
    return switch (time.charAt(time.length() - 1)) {
      case 'm' -> Duration.ofMinutes(number);
      case 'h' -> Duration.ofHours(number);
      case 'd' -> Duration.ofDays(number);
      default -> Duration.ofDays(7 * number);
    };
  }

  private static Instant point(String time) {
    if (time.indexOf('T') < 0) {
      return LocalDate.parse(time).atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
    boolean isZoned = time.endsWith("Z") || time.matches(".*T.*[+-]\\d\\d(:?\\d\\d)?");
    return isZoned
        ? OffsetDateTime.parse(time).toInstant()
        : LocalDateTime.parse(time).atZone(ZoneId.systemDefault()).toInstant();
  }
}
