package io.github.pieces4j.internal.hub;

import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.stream.IdentifierSource;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * What the parts of one hub work with.
 *
 * @param random spreads the waits of the backoff
 */
record StreamParts(
    IdentifierSource<?> source,
    StreamOptions options,
    GuardedTransport transport,
    RandomGenerator random,
    LiveCounters counters,
    ProblemLog problems,
    IdentifierLedger ledger,
    Subscribers subscribers) {
  /** What there is to cancel before anything was begun. */
  static final Cancellation NOTHING = () -> {};

  /** Returns how long to wait after a number of waits. */
  Duration delay(int waits) {
    return options.backoff().delay(waits, random);
  }

  /** Returns the longest wait after a number of waits. */
  Duration bound(int waits) {
    return options.backoff().bound(waits);
  }
}
