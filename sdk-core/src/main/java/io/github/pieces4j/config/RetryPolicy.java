package io.github.pieces4j.config;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Duration;
import java.util.Set;

/**
 * A rule for which failed calls are made again.
 *
 * <p>Where it is certain that nothing reached the server, as with a refused connection, even a call
 * that is not idempotent is made again.
 *
 * @param maxAttempts how often a call is made in all, 1 for no retry
 * @param backoff how long to wait in between, where the server does not say
 * @param statuses the statuses that may pass, 300 to 599
 * @param connectionFailures whether broken and refused connections may pass
 * @param longestRetryAfter the longest {@code Retry-After} that is waited for; if the server asks
 *     for more, the call fails at once
 * @param idempotentOnly whether calls that may have changed something are left alone; false repeats
 *     them too, so that a message may be created twice
 * @since 0.1
 */
@RecordBuilder
@RecordBuilder.Options(addStaticBuilder = false, enableGetters = false)
public record RetryPolicy(
    int maxAttempts,
    Backoff backoff,
    Set<Integer> statuses,
    boolean connectionFailures,
    Duration longestRetryAfter,
    boolean idempotentOnly)
    implements RetryPolicyBuilder.With {
  private static final int FIRST_FAILURE = 300;
  private static final int LAST_FAILURE = 599;

  /** Makes an idempotent call up to three times. */
  public static final RetryPolicy DEFAULT =
      new RetryPolicy(
          3,
          new Backoff(Duration.ofMillis(100), Duration.ofSeconds(2)),
          Set.of(429, 502, 503, 504),
          true,
          Duration.ofSeconds(10),
          true);

  /** Makes each call once. */
  public static final RetryPolicy NONE = DEFAULT.withMaxAttempts(1);

  /** Checks and copies the settings. */
  public RetryPolicy {
    Settings.requirePresent(backoff, "RetryPolicy.backoff");
    Settings.requirePresent(longestRetryAfter, "RetryPolicy.longestRetryAfter");
    Settings.requirePresent(statuses, "RetryPolicy.statuses");
    statuses.forEach(status -> Settings.requirePresent(status, "a status of RetryPolicy.statuses"));
    statuses = Set.copyOf(statuses);
    if (maxAttempts < 1) {
      throw new PiecesConfigurationException(
          "RetryPolicy.maxAttempts is " + maxAttempts + ": it takes 1 or more");
    }
    statuses.forEach(RetryPolicy::requireFailure);
    if (longestRetryAfter.isNegative()) {
      throw new PiecesConfigurationException(
          "RetryPolicy.longestRetryAfter is " + longestRetryAfter + ": it takes zero or more");
    }
  }

  private static void requireFailure(int status) {
    if (status < FIRST_FAILURE || status > LAST_FAILURE) {
      throw new PiecesConfigurationException(
          "RetryPolicy.statuses has "
              + status
              + ": it takes "
              + FIRST_FAILURE
              + " to "
              + LAST_FAILURE);
    }
  }
}
