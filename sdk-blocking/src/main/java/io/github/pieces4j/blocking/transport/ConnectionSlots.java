package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.internal.call.Exchange;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The connections of one kind; who finds none free waits in the order of arrival. */
final class ConnectionSlots {
  private static final long RECLAIM_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final String setting;
  private final int connections;
  private final int maxWaiting;
  private final Runnable reclaim;
  private final Semaphore free;
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * Creates the slots, all of them free.
   *
   * @param setting the setting that bounds them, such as {@code CallLimits.maxConnections}
   * @param reclaim gives back what was forgotten; asked before anybody waits, and then every second
   */
  ConnectionSlots(String setting, int connections, int maxWaiting, Runnable reclaim) {
    this.setting = setting;
    this.connections = connections;
    this.maxWaiting = maxWaiting;
    this.reclaim = reclaim;
    free = new Semaphore(connections, true);
  }

  /** Waits for a slot until the call's deadline. */
  void acquire(Exchange<?> exchange) {
    reclaim.run();
    try {
      if (!free.tryAcquire(0, TimeUnit.NANOSECONDS)) {
        await(exchange);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw exchange.call().interrupted(e);
    }
  }

  private void await(Exchange<?> exchange) throws InterruptedException {
    if (waiting.incrementAndGet() > maxWaiting) {
      waiting.decrementAndGet();
      throw exchange.tooManyPending(maxWaiting, null);
    }
    try {
      Boolean acquired =
          ManagedWait.upTo(exchange.call().remaining().toNanos(), this::acquiredWithin);
      if (acquired == null) {
        throw exchange.withoutConnection(setting, connections);
      }
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** A slot may be held by what is forgotten only while one waits. */
  private @Nullable Boolean acquiredWithin(long nanos) throws InterruptedException {
    long deadline = System.nanoTime() + nanos;
    long left = nanos;
    while (left > 0) {
      if (free.tryAcquire(Math.min(left, RECLAIM_NANOS), TimeUnit.NANOSECONDS)) {
        return Boolean.TRUE;
      }
      reclaim.run();
      left = deadline - System.nanoTime();
    }
    return null;
  }

  void release() {
    free.release();
  }
}
