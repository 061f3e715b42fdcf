package io.github.pieces4j.blocking.stream;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesInterruptedException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets one thread wait for what others bring, until it ends. */
final class Handover<X> {
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
      return await(Deadline.in(timeout));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PiecesInterruptedException(null, e);
    } finally {
      lock.unlock();
    }
  }

  private Optional<X> await(Deadline deadline) throws InterruptedException {
    while (!ended) {
      X value = next.get();
      if (value != null) {
        return Optional.of(value);
      }
      if (changed.awaitNanos(deadline.remaining().toNanos()) <= 0) {
        return ended ? over() : Optional.ofNullable(next.get());
      }
    }
    return over();
  }

  private Optional<X> over() {
    if (failure != null) {
      throw failure;
    }
    return Optional.empty();
  }

  /** Waits for nothing but the end. */
  void pause(Duration duration) {
    Deadline deadline = Deadline.in(duration);
    lock.lock();
    try {
      long nanos = deadline.remaining().toNanos();
      while (!ended && nanos > 0) {
        nanos = changed.awaitNanos(deadline.remaining().toNanos());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PiecesInterruptedException(null, e);
    } finally {
      lock.unlock();
    }
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
