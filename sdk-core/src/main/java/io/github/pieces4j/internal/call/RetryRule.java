package io.github.pieces4j.internal.call;

import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rule by which a failed attempt is followed by another, and when. */
record RetryRule(RetryPolicy policy, TimeSource time) {
  private static final Pattern SECONDS = Pattern.compile("\\d{1,18}");

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
      Optional<Duration> asked = askedFor(refusal.headers(), time.now().get());
      if (asked.isPresent()) {
        return asked.filter(wait -> wait.compareTo(policy.longestRetryAfter()) <= 0);
      }
    }
    return Optional.of(policy.backoff().delay(attempts - 1, time.random().get()));
  }

  /**
   * Returns the wait that the server asks for, not negative; empty if the server says nothing that
   * can be understood.
   */
  private static Optional<Duration> askedFor(HttpHeaders headers, Instant now) {
    return headers.first("Retry-After").map(String::strip).flatMap(text -> parse(text, now));
  }

  private static Optional<Duration> parse(String text, Instant now) {
    if (SECONDS.matcher(text).matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
