package io.github.pieces4j.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Ends a wait that nothing else would end: a thread that is interrupted does not even pause. */
public final class Deadline {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration PAUSE = Duration.ofMillis(1);

  private final Instant end = Instant.now().plus(PATIENCE);

  /** Pauses for a moment, or fails once the time is over. */
  public void pause(String failure) {
    if (Instant.now().isAfter(end)) {
      throw new AssertionError(failure + " within " + PATIENCE);
    }
    LockSupport.parkNanos(PAUSE.toNanos());
  }
}
