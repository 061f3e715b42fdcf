package io.github.pieces4j.examples.cli.conversations;

import io.github.pieces4j.model.common.GroupedTimestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Prints points in time as people here read them; without formatters, which load slowly. */
final class LocalTime {
  private LocalTime() {}

  /** Prints the minute, such as {@code 2026-11-21 13:05}. */
  static String minute(GroupedTimestamp timestamp) {
    return minute(timestamp.value());
  }

  static String minute(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneId.systemDefault())
        .truncatedTo(ChronoUnit.MINUTES)
        .toString()
        .replace('T', ' ');
  }
}
