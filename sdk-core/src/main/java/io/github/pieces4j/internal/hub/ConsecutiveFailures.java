package io.github.pieces4j.internal.hub;

import java.time.Duration;

/**
 * The number of failures in a row: only a socket that stayed open for a while ends the row.
 *
 * <p>A frame proves little. A server that drops each socket after its first frame would otherwise
 * be asked for sockets and lists without any wait.
 */
final class ConsecutiveFailures {
  private static final Duration LONGEST_PROOF = Duration.ofSeconds(10);

  private final StreamParts parts;
  private int failures;
  private int shortLives;
  private boolean opened;
  private boolean alive;
  private long since;

  ConsecutiveFailures(StreamParts parts) {
    this.parts = parts;
  }

  void forget() {
    failures = 0;
    shortLives = 0;
    opened = false;
    alive = false;
  }

  void opened() {
    opened = true;
    alive = false;
    since = parts.transport().nanoTime();
  }

  /** Notes a sign of life. */
  void alive() {
    alive = true;
  }

  /** Counts a connection that failed, and returns how many have in a row. */
  int failed() {
    if (opened) {
      boolean stayed = parts.transport().nanoTime() - since >= needed().toNanos();
      shortLives = stayed ? 0 : shortLives + 1;
      failures = stayed && alive ? 0 : failures;
    }
    opened = false;
    return ++failures;
  }

  /** Returns how long a socket must stay open to prove that the next failure begins a new row. */
  private Duration needed() {
    Duration bound = parts.bound(failures);
    Duration longest = parts.options().backoff().longest();
    Duration least = longest.compareTo(LONGEST_PROOF) < 0 ? longest : LONGEST_PROOF;
    return bound.compareTo(least) > 0 ? bound : least;
  }

  int count() {
    return failures;
  }

  /** Returns how long a socket must be open before its list is asked for; zero: at once. */
  Duration listDelay() {
    return shortLives == 0 ? Duration.ZERO : parts.bound(shortLives + 1);
  }
}
