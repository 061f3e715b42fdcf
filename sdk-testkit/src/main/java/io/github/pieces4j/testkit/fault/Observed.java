package io.github.pieces4j.testkit.fault;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** An immutable value that threads change and wait for. */
final class Observed<T> {
  private T value;

  Observed(T value) {
    this.value = value;
  }

  synchronized T get() {
    return value;
  }

  synchronized void change(UnaryOperator<T> change) {
    value = change.apply(value);
    notifyAll();
  }

  /**
   * Waits until the value is as wanted, and returns it.
   *
   * @throws AssertionError if it is not in time, or the thread is interrupted; it shows the value
   */
  synchronized T await(Predicate<? super T> wanted, Duration timeout) {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (!wanted.test(value)) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        throw new AssertionError("not as wanted within " + timeout + ": " + value);
      }
      waitFor(left);
    }
    return value;
  }

  @SuppressWarnings("WaitNotInLoop") // The caller is the loop.
  private void waitFor(long nanos) {
    try {
      // One more millisecond, because 0 would be for ever.
      wait(nanos / 1_000_000 + 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting; last: " + value, e);
    }
  }
}
