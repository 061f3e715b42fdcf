package io.github.pieces4j.internal.call;

import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesTimeoutException;
import java.time.Duration;
import java.util.Optional;

/** The rule by which a failed attempt is followed by another, and when. */
record RetryRule(RetryPolicy policy, TimeSource time) {
  /**
   * Returns how long to wait before the next attempt; empty if the failure stands.
   *
   * @param idempotent whether repeating the call does no harm
   * @param attempts how many there were
   */
  Optional<Duration> delay(boolean idempotent, PiecesException failure, int attempts) {
    if (attempts >= policy.maxAttempts() || !mayPass(failure)) {
      return Optional.empty();
    }
    boolean harmless = idempotent || !policy.idempotentOnly() || isUnreached(failure);
    return harmless ? wait(failure, attempts) : Optional.empty();
  }

  private boolean mayPass(PiecesException failure) {
    if (failure instanceof PiecesResponseException refusal) {
      return policy.statuses().contains(refusal.status());
    }
    return policy.connectionFailures() && FailureMeaning.of(failure).passesForCalls();
  }

  /** Returns whether it is certain that the server got nothing of the request. */
  static boolean isUnreached(PiecesException failure) {
    return failure instanceof PiecesConnectionException broken
        ? broken.isUnreached()
        : failure instanceof PiecesTimeoutException late && late.phase() == CallPhase.CONNECTING;
  }

  private Optional<Duration> wait(PiecesException failure, int attempts) {
    if (failure instanceof PiecesResponseException refusal) {
      Optional<Duration> asked = RetryAfter.of(refusal.headers(), time.now().get());
      if (asked.isPresent()) {
        return asked.filter(wait -> wait.compareTo(policy.longestRetryAfter()) <= 0);
      }
    }
    return Optional.of(policy.backoff().delay(attempts - 1, time.random().get()));
  }
}
