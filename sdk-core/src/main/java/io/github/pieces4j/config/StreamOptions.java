package io.github.pieces4j.config;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The settings of an identifier stream.
 *
 * @param reconciliation what is asked for after each connect
 * @param backoff how long to wait before connecting again
 * @param maxAttempts how many connections in a row may fail before the stream does, {@link
 *     #UNLIMITED} for any number
 * @param pingInterval how long the socket may be silent before it is asked for a sign of life; zero
 *     for never
 * @param pongTimeout how long that sign may take before the socket is given up
 * @param maxFrameBytes how large a frame may be, all its fragments together
 * @param grace how long the socket stays open after the last subscriber has gone
 * @param fetchConcurrency how many objects {@code watch()} reads at the same time
 * @param maxLag how far a list may be behind what the socket has told; after each connect the list
 *     is asked for once more when this time has passed. Zero for a server whose lists never are
 * @since 0.1
 */
@RecordBuilder
@RecordBuilder.Options(addStaticBuilder = false, enableGetters = false)
public record StreamOptions(
    Reconciliation reconciliation,
    Backoff backoff,
    int maxAttempts,
    Duration pingInterval,
    Duration pongTimeout,
    int maxFrameBytes,
    Duration grace,
    int fetchConcurrency,
    Duration maxLag)
    implements StreamOptionsBuilder.With {
  /** As {@link #maxAttempts()}: the stream never gives up. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  private static final Duration ONE_DAY = Duration.ofDays(1);
  private static final int SMALLEST_FRAME = 1_024;
  private static final int MOST_FETCHES = 256;

  /** What most streams want. */
  public static final StreamOptions DEFAULT =
      new StreamOptions(
          Reconciliation.VERSIONS,
          new Backoff(Duration.ofMillis(250), Duration.ofSeconds(30)),
          UNLIMITED,
          Duration.ofSeconds(30),
          Duration.ofSeconds(10),
          16 * 1_024 * 1_024,
          Duration.ofSeconds(5),
          4,
          Duration.ofSeconds(5));

  /**
   * Checks the settings.
   *
   * @throws PiecesConfigurationException if one is out of its range
   */
  public StreamOptions {
    Settings.requirePresent(reconciliation, "StreamOptions.reconciliation");
    Settings.requirePresent(backoff, "StreamOptions.backoff");
    requireDuration(pingInterval, "pingInterval");
    requireDuration(pongTimeout, "pongTimeout");
    requireDuration(grace, "grace");
    requireDuration(maxLag, "maxLag");
    requireBetween(maxAttempts, 1, UNLIMITED, "maxAttempts");
    requireBetween(maxFrameBytes, SMALLEST_FRAME, Integer.MAX_VALUE, "maxFrameBytes");
    requireBetween(fetchConcurrency, 1, MOST_FETCHES, "fetchConcurrency");
    if (pongTimeout.isZero()) {
      throw refused("pongTimeout", pongTimeout, "a duration above zero");
    }
  }

  private static void requireDuration(Duration duration, String setting) {
    Settings.requirePresent(duration, "StreamOptions." + setting);
    if (duration.isNegative() || duration.compareTo(ONE_DAY) > 0) {
      throw refused(setting, duration, "a duration from zero to " + ONE_DAY);
    }
  }

  private static void requireBetween(int number, int least, int most, String setting) {
    if (number < least || number > most) {
      throw refused(setting, number, least + " to " + most);
    }
  }

  private static PiecesConfigurationException refused(String setting, Object value, String taken) {
    return new PiecesConfigurationException(
        "StreamOptions." + setting + " is " + value + ": it takes " + taken);
  }

  /** Returns the defaults, changed. */
  public static StreamOptions of(Consumer<StreamOptionsBuilder> customizer) {
    return DEFAULT.with(customizer);
  }
}
