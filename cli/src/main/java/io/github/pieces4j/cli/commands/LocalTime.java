package io.github.pieces4j.cli.commands;

import io.github.pieces4j.model.GroupedTimestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Points in time as people here read them; without formatters, which load slowly. */
final class LocalTime {
  private static final int HH_MM = 5;

  private LocalTime() {}

  /** Prints the minute, such as {@code 2026-11-21 13:05}. */
  static String minute(GroupedTimestamp timestamp) {
    return minute(timestamp.value());
  }

  static String minute(Instant instant) {
    return here(instant).truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
  }

  /** Prints the time of the day, such as {@code 13:05:10}. */
  static String second(Instant instant) {
    String time = here(instant).toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString();
    return time.length() == HH_MM ? time + ":00" : time;
  }

  private static LocalDateTime here(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneId.systemDefault());
  }
}
