package io.github.pieces4j.server.state;

import io.github.pieces4j.server.json.JsonObject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The times that objects hold, in microseconds of the epoch. */
public final class Times {
  private static final DateTimeFormatter READABLE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter VALUE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /** Changes within one tick of the clock are told apart by microseconds up to here. */
  private static final long MOST_AHEAD = 1_000_000;

  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final int NANOS_PER_MICRO = 1_000;

  /** What is later than the year 200000 counts as that. */
  private static final long LAST_SECOND = 6_311_328_264_000L;

  private Times() {}

  static long now() {
    return micros(Instant.now());
  }

  /** Returns the time of a change: later than the one before, unless that is in the future. */
  static long after(long before) {
    long now = now();
    return before >= now && before - now < MOST_AHEAD ? before + 1 : now;
  }

  /** Returns the same as an instant. */
  public static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** Returns a time as objects hold it. */
  static JsonObject timestamp(long micros) {
    Instant time = instant(micros);
    return value(micros).with("readable", READABLE.format(time));
  }

  /** Returns a time as frames hold it. */
  public static JsonObject value(long micros) {
    return JsonObject.of("value", VALUE.format(instant(micros)));
  }

  /** Returns the microseconds that a checked timestamp means, 0 for none. */
  public static long micros(@Nullable Instant time) {
    if (time == null) {
      return 0;
    }
    long seconds = Math.max(-LAST_SECOND, Math.min(LAST_SECOND, time.getEpochSecond()));
    return seconds * MICROS_PER_SECOND + time.getNano() / NANOS_PER_MICRO;
  }
}
