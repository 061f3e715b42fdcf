package io.github.pieces4j.checks.contract;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Watches a count until it no longer grows. */
final class Stalled {
  private static final int QUIET_MILLIS = 1_000;

  private Stalled() {}

  /** Returns the count once it has stood still for a second. */
  static long bytes(LongSupplier count) {
    long before = -1;
    while (count.getAsLong() != before) {
      before = count.getAsLong();
      pass();
    }
    return before;
  }

  private static void pass() {
    try {
      new CountDownLatch(1).await(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
