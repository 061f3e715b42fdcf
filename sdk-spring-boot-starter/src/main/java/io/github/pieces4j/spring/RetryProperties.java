package io.github.pieces4j.spring;

import io.github.pieces4j.config.RetryPolicy;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties of further attempts after a call failed.
 *
 * @param maxAttempts How often a call is made in all, 1 for no retry.
 * @param backoff How long to wait in between, where the server does not say.
 * @param statuses Statuses that may pass, 300 to 599.
 * @param connectionFailures Whether broken and refused connections may pass.
 * @param longestRetryAfter Longest Retry-After that is waited for.
 * @param idempotentOnly Whether calls that may have changed something are left alone; if not, a
 *     message may be created twice.
 * @since 0.1
 */
public record RetryProperties(
    @DefaultValue("3") int maxAttempts,
    @DefaultValue Backoff backoff,
    @DefaultValue({"429", "502", "503", "504"}) Set<Integer> statuses,
    @DefaultValue("true") boolean connectionFailures,
    @DefaultValue("10s") Duration longestRetryAfter,
    @DefaultValue("true") boolean idempotentOnly) {

  /**
   * The waits between attempts: exponentially longer, with full jitter.
   *
   * @param first Bound of the first wait.
   * @param longest Bound of all waits.
   * @since 0.1
   */
  public record Backoff(
      @DefaultValue("100ms") Duration first, @DefaultValue("2s") Duration longest) {}

  RetryPolicy policy() {
    return new RetryPolicy(
        maxAttempts,
        new io.github.pieces4j.config.Backoff(backoff.first(), backoff.longest()),
        statuses,
        connectionFailures,
        longestRetryAfter,
        idempotentOnly);
  }
}
