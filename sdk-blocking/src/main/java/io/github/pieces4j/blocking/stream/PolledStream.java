package io.github.pieces4j.blocking.stream;

import io.github.pieces4j.blocking.transport.ManagedWait;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesInterruptedException;
import io.github.pieces4j.stream.EventStream;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A stream at which one thread waits for what others bring, until it ends.
 *
 * @param <X> the values' type
 */
public abstract class PolledStream<X> implements EventStream<X> {
  /** Longer waits would exceed the range of the clock. */
  private static final Duration LONGEST = Duration.ofDays(10_000);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean ended;
  private @Nullable PiecesException failure;

  PolledStream() {}

  /** Takes the next value, null if there is none yet. */
  abstract @Nullable X take();

  /** Ends what brings values; may be called more than once. */
  abstract void leave();

  @Override
  public final Optional<X> poll(Duration timeout) {
    long left = nanos(Objects.requireNonNull(timeout, "timeout"));
    lock.lock();
    try {
      while (!ended) {
        X value = take();
        if (value != null) {
          return Optional.of(value);
        }
        if (left <= 0) {
          return Optional.empty();
        }
        left =
            Thread.currentThread() instanceof ForkJoinWorkerThread
                ? awaitInPool(left)
                : changed.awaitNanos(left);
      }
      return over();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PiecesInterruptedException(null, e);
    } finally {
      lock.unlock();
    }
  }

  /** The pool may need another thread to bring the signal that this one waits for. */
  private long awaitInPool(long nanos) throws InterruptedException {
    Long left = ManagedWait.upTo(nanos, changed::awaitNanos);
    return left == null ? 0 : left;
  }

  private static long nanos(Duration timeout) {
    if (timeout.isNegative()) {
      return 0;
    }
    return timeout.compareTo(LONGEST) < 0 ? timeout.toNanos() : LONGEST.toNanos();
  }

  private Optional<X> over() {
    if (failure != null) {
      throw failure;
    }
    return Optional.empty();
  }

  /** Wakes the thread that waits. */
  final void signal() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Ends the stream once; null for no failure. */
  final void end(@Nullable PiecesException reason) {
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

  /** Called when the client was closed. */
  public final void completed() {
    end(null);
  }

  @Override
  public final boolean isClosed() {
    lock.lock();
    try {
      return ended;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public final void close() {
    end(null);
    leave();
  }
}
