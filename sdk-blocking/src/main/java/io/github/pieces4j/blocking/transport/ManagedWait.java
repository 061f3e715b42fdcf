package io.github.pieces4j.blocking.transport;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;

/**
 * A wait that a {@link ForkJoinPool} knows of when one of its threads waits, so that another may
 * work meanwhile.
 *
 * <p>Whoever waits for a {@code CompletableFuture} may be given a task of the common pool to run
 * until then. That task may wait for anything, so no thread of a caller waits for a future here.
 *
 * @param <T> what is waited for
 */
public final class ManagedWait<T> implements ForkJoinPool.ManagedBlocker {
  /**
   * The way to wait.
   *
   * @param <T> what is waited for
   */
  public interface Poll<T> {
    /** Waits at most some nanoseconds; null if nothing came. */
    @Nullable T upTo(long nanos) throws InterruptedException;
  }

  private final long deadline;
  private final Poll<T> poll;
  private @Nullable T found;
  private boolean over;

  private ManagedWait(long nanos, Poll<T> poll) {
    deadline = System.nanoTime() + nanos;
    this.poll = poll;
  }

  /** Waits at most some nanoseconds; null if nothing came. */
  public static <T> @Nullable T upTo(long nanos, Poll<T> poll) throws InterruptedException {
    if (!(Thread.currentThread() instanceof ForkJoinWorkerThread)) {
      return poll.upTo(nanos);
    }
    ManagedWait<T> wait = new ManagedWait<>(nanos, poll);
    ForkJoinPool.managedBlock(wait);
    return wait.found;
  }

  @Override
  public boolean isReleasable() {
    return over || found != null;
  }

  @Override
  public boolean block() throws InterruptedException {
    if (!isReleasable()) {
      found = poll.upTo(Math.max(0, deadline - System.nanoTime()));
      over = true;
    }
    return true;
  }
}
