package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.internal.call.Exchange;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets so many calls at a time have a connection; the others wait in the order of their arrival.
 */
final class ConnectionSlots {
  private final Semaphore free;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int maxWaiting;

  ConnectionSlots(CallLimits limits) {
    free = new Semaphore(limits.maxConnections(), true);
    maxWaiting = limits.maxPendingCalls();
  }

  void acquire(Exchange<?> exchange) throws InterruptedException {
    if (free.tryAcquire(0, TimeUnit.NANOSECONDS)) {
      return;
    }
    if (waiting.incrementAndGet() > maxWaiting) {
      waiting.decrementAndGet();
      throw exchange.tooManyPending(maxWaiting, null);
    }
    try {
      if (!free.tryAcquire(exchange.call().remaining().toNanos(), TimeUnit.NANOSECONDS)) {
        throw exchange.call().timedOut(null);
      }
    } finally {
      waiting.decrementAndGet();
    }
  }

  void release() {
    free.release();
  }
}
