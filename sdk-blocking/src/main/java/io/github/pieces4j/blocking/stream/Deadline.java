package io.github.pieces4j.blocking.stream;

import java.time.Duration;

/** Is a moment until which somebody waits. */
record Deadline(long nanoTime) {
  /** Longer waits would exceed the range of the clock. */
  private static final Duration LONGEST = Duration.ofDays(10_000);

  static Deadline in(Duration timeout) {
    Duration bounded = timeout.compareTo(LONGEST) < 0 ? timeout : LONGEST;
    return new Deadline(System.nanoTime() + bounded.toNanos());
  }

  /** Returns the time that is left, zero if none is. */
  Duration remaining() {
    return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
  }
}
