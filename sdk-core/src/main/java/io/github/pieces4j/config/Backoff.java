package io.github.pieces4j.config;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Says how long to wait before trying again: a random time below a bound that doubles each time.
 *
 * @param first the bound of the first wait, above zero
 * @param longest the bound that no wait exceeds, at least {@code first}
 */
public record Backoff(Duration first, Duration longest) {
  /** Waits up to 100 ms at first and up to 2 s at last, as suits calls. */
  public static final Backoff DEFAULT = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(2));

  /** Refuses bounds that could not hold. */
  public Backoff {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
      throw new PiecesConfigurationException(
          "Backoff(%s, %s): it takes a first bound above zero and a longest not below it"
              .formatted(first, longest));
    }
  }

  /**
   * Draws a delay from zero to the attempt's bound.
   *
   * @param attempt counts the waits, from 0
   */
  public Duration delay(int attempt, RandomGenerator random) {
    return Duration.ofNanos(random.nextLong(bound(attempt) + 1));
  }

  private long bound(int attempt) {
    long bound = first.toNanos();
    for (int i = 0; i < attempt && bound < longest.toNanos(); i++) {
      bound = Math.min(longest.toNanos(), 2 * bound);
    }
    return bound;
  }
}
