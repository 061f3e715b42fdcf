package io.github.pieces4j.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.Leaks;
import io.github.pieces4j.error.PiecesInterruptedException;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.fault.FaultProxy;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Counts what is left of clients and of calls that were given up. */
@Timeout(240)
class BlockingLeakTest {
  private static final int CYCLES = 1_000;
  private static final int CANCELS = 10_000;
  private static final int CALLERS = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Leaks leaks =
      new Leaks(name -> name.matches("HttpClient-.*|pieces4j-(streams|\\d+)"));

  @Test
  void nothingIsLeftOfAThousandClients() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        FaultProxy proxy = FaultProxy.before(server.url())) {
      for (int i = 0; i < CYCLES; i++) {
        try (PiecesClient client = PiecesClient.create(proxy.url().toString())) {
          assertThat(client.connection().health()).startsWith("ok");
        }
      }
      leaks.assertNone();
      proxy.await(counts -> counts.open() == 0, PATIENCE);
    }
  }

  @Test
  void nothingIsLeftOfTenThousandInterruptedCalls() throws InterruptedException {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        FaultProxy proxy = FaultProxy.before(server.url())) {
      AtomicInteger interrupted = new AtomicInteger();
      try (PiecesClient client = PiecesClient.create(proxy.url().toString())) {
        Thread[] callers = new Thread[CALLERS];
        for (int i = 0; i < CALLERS; i++) {
          int seed = i;
          callers[i] = new Thread(() -> interruptMany(client, new Random(seed), interrupted));
          callers[i].start();
        }
        for (Thread caller : callers) {
          caller.join();
        }
        assertThat(client.connection().health()).as("the client still works").startsWith("ok");
        assertThat(interrupted).hasValueGreaterThan(CANCELS / 10);
      }
      leaks.assertNone();
      proxy.await(counts -> counts.open() == 0, PATIENCE);
    }
  }

  private static void interruptMany(PiecesClient client, Random random, AtomicInteger interrupted) {
    Thread caller = Thread.currentThread();
    try (Interrupter interrupter = new Interrupter(caller)) {
      for (int i = 0; i < CANCELS / CALLERS; i++) {
        interrupter.after(random.nextLong(1_500_000));
        try {
          client.conversations().list();
        } catch (PiecesInterruptedException e) {
          interrupted.incrementAndGet();
        }
        interrupter.settle();
      }
    }
  }

  /** Interrupts a thread after some nanoseconds, time and again. */
  private static final class Interrupter implements AutoCloseable {
    private final Thread interrupted;
    private final Thread thread = new Thread(this::run, "interrupter");
    private volatile long delay = -1;
    private volatile boolean closed;

    Interrupter(Thread interrupted) {
      this.interrupted = interrupted;
      thread.start();
    }

    void after(long nanos) {
      delay = nanos;
      LockSupport.unpark(thread);
    }

    /** Waits until the interrupt has come, and takes it back. */
    void settle() {
      while (delay >= 0) {
        Thread.onSpinWait();
      }
      Thread.interrupted();
    }

    private void run() {
      while (!closed) {
        if (delay < 0) {
          LockSupport.park();
        } else {
          LockSupport.parkNanos(delay);
          interrupted.interrupt();
          delay = -1;
        }
      }
    }

    @Override
    public void close() {
      closed = true;
      LockSupport.unpark(thread);
    }
  }
}
