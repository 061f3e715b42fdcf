package io.github.pieces4j.benchmarks.streams;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A wait that ends. */
final class Waiting {
  private Waiting() {}

  static void forLatch(CountDownLatch latch) {
    try {
      if (!latch.await(2, TimeUnit.MINUTES)) {
        throw new IllegalStateException("nothing came for two minutes");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
