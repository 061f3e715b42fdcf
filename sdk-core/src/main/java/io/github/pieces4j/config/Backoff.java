package io.github.pieces4j.config;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * The waits before further attempts: exponentially longer, with full jitter.
 *
 * <p>Full jitter takes any time up to the bound with the same probability, so that clients which
 * failed together do not come back together.
 *
 * @param first the bound of the first wait, above zero
 * @param longest the bound of all waits, at least {@code first}
 * @since 0.1
 */
public record Backoff(Duration first, Duration longest) {
  private static final Duration ONE_DAY = Duration.ofDays(1);

  /** A factor beyond this exceeds any bound. */
  private static final int MOST_DOUBLINGS = 40;

  /**
   * Checks the bounds.
   *
   * @throws PiecesConfigurationException if they are no such durations, or above a day
   */
  public Backoff {
    Settings.requirePresent(first, "Backoff.first");
    Settings.requirePresent(longest, "Backoff.longest");
    if (first.isNegative() || first.isZero()) {
      throw new PiecesConfigurationException(
          "Backoff.first is " + first + ": it takes a duration above zero");
    }
    if (longest.compareTo(first) < 0 || longest.compareTo(ONE_DAY) > 0) {
      throw new PiecesConfigurationException(
          "Backoff.longest is " + longest + ": it takes a duration from first to " + ONE_DAY);
    }
  }

  /**
   * Returns how long to wait.
   *
   * @param attempt how many waits there were before, from 0
   */
  public Duration delay(int attempt, RandomGenerator random) {
    return Duration.ofNanos(random.nextLong(bound(attempt).toNanos() + 1));
  }

  /** Returns the longest time that an attempt waits. */
  public Duration bound(int attempt) {
    double nanos = first.toNanos() * Math.pow(2, Math.min(attempt, MOST_DOUBLINGS));
    return nanos < longest.toNanos() ? Duration.ofNanos((long) nanos) : longest;
  }
}
