package io.github.pieces4j.blocking.stream;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesInterruptedException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A place where one thread waits for what others bring, until it ends. */
final class Handover<X> {
  /** Longer waits would exceed the range of the clock. */
  private static final Duration LONGEST = Duration.ofDays(10_000);

  private final Supplier<@Nullable X> next;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean ended;
  private @Nullable PiecesException failure;

  /**
   * Creates it.
   *
   * @param next takes the next value, null if there is none
   */
  Handover(Supplier<@Nullable X> next) {
    this.next = next;
  }

  /** Waits for a value; empty if none came in time or if it ended. */
  Optional<X> poll(Duration timeout) {
    lock.lock();
    try {
      return await(timeout.compareTo(LONGEST) < 0 ? timeout.toNanos() : LONGEST.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PiecesInterruptedException(null, e);
    } finally {
      lock.unlock();
    }
  }

  private Optional<X> await(long nanos) throws InterruptedException {
    long left = nanos;
    while (!ended) {
      X value = next.get();
      if (value != null) {
        return Optional.of(value);
      }
      if (left <= 0) {
        return Optional.empty();
      }
      left = changed.awaitNanos(left);
    }
    return over();
  }

  private Optional<X> over() {
    if (failure != null) {
      throw failure;
    }
    return Optional.empty();
  }

  /** Wakes the thread that waits. */
  void signal() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Ends it once; null for no failure. */
  void end(@Nullable PiecesException reason) {
    lock.lock();
    try {
      if (!ended) {
        ended = true;
        failure = reason;
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  boolean isEnded() {
    lock.lock();
    try {
      return ended;
    } finally {
      lock.unlock();
    }
  }
}
