package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.WantedText.Period;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, which models write and so may have any shape. */
record ToolArguments(Map<String, @Nullable Object> values) {
  private static final int LONGEST_IDENTIFIER = 200;

  /** Returns what a call says; null stands for none. */
  static ToolArguments of(@Nullable Map<String, ? extends @Nullable Object> written) {
    return new ToolArguments(written == null ? Map.of() : Collections.unmodifiableMap(written));
  }

  /** Returns a text that has to be there and have a letter at least. */
  String text(String name, int longest) {
    return optionalText(name, longest)
        .orElseThrow(() -> new RefusedCallException(name + " is missing: it takes a text"));
  }

  /** Returns a text, empty if it is missing or blank. */
  Optional<String> optionalText(String name, int longest) {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof String text)) {
      throw new RefusedCallException(name + " is no text");
    }
    if (text.length() > longest) {
      throw new RefusedCallException(
          name + " has " + text.length() + " characters: it takes " + longest + " at most");
    }
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  /** Returns an identifier that has to be there; an address of ours is taken for one, too. */
  String identifier(String name) {
    return PiecesAddress.identifier(text(name, LONGEST_IDENTIFIER).strip());
  }

  /** Returns several identifiers, each once. */
  List<String> identifiers(String name, int most) {
    Object value = values.get(name);
    List<?> items = value instanceof List<?> list ? list : List.of();
    if (items.isEmpty() || items.size() > most) {
      throw new RefusedCallException(name + " takes a list of 1 to " + most + " identifiers");
    }
    return items.stream()
        .map(it -> new ToolArguments(Map.of(name, it == null ? "" : it)).identifier(name))
        .distinct()
        .toList();
  }

  /** Returns a whole number within limits. */
  int number(String name, int otherwise, int least, int most) {
    Object value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = new BigDecimal(value.toString().strip()).intValueExact();
      if (least <= number && number <= most) {
        return number;
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // It is refused below, as what is out of the limits is.
    }
    throw new RefusedCallException(
        name + " is " + value + ": it takes a whole number from " + least + " to " + most);
  }

  boolean flag(String name) {
    return Boolean.parseBoolean(String.valueOf(values.get(name)));
  }

  /** Returns a range of time, such as {@code {"from": "2026-01-31T00:00:00Z"}}. */
  Period period(String name) {
    Object value = values.get(name);
    if (value == null) {
      return Period.ALWAYS;
    }
    if (!(value instanceof Map<?, ?> range)) {
      throw new RefusedCallException(name + " takes an object with from, to or both");
    }
    return new Period(
        time(name + ".from", range.get("from"), false), time(name + ".to", range.get("to"), true));
  }

  /** A day is taken as it is in UTC, from its beginning or to its end. */
  private static @Nullable Instant time(String name, @Nullable Object value, boolean isEnd) {
    if (value == null) {
      return null;
    }
    String text = value.toString().strip();
    try {
      if (text.indexOf('T') < 0) {
        LocalDate day = LocalDate.parse(text).plusDays(isEnd ? 1 : 0);
        Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return isEnd ? start.minusNanos(1_000) : start;
      }
      TemporalAccessor time =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text, OffsetDateTime::from, LocalDateTime::from);
      return time instanceof OffsetDateTime zoned
          ? zoned.toInstant()
          : ((LocalDateTime) time).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new RefusedCallException(
          name + " is " + text + ": it takes a time such as 2026-01-31T13:00:00Z, or a day");
    }
  }
}
