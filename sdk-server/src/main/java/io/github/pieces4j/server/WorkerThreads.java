package io.github.pieces4j.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Runs what may wait for a lock, which the threads of an event loop must not do. */
final class WorkerThreads implements AutoCloseable {
  private static final int THREADS = 4;

  private final ExecutorService executor;

  WorkerThreads(String name) {
    executor =
        Executors.newFixedThreadPool(
            THREADS,
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Returns a scheduler that interrupts no thread when a caller goes away: an interruption would
   * close the file that a store is just writing.
   */
  Scheduler scheduler() {
    return Schedulers.fromExecutor(executor::execute);
  }

  /** Waits until what runs has ended, and the threads too. */
  @Override
  public void close() {
    executor.shutdown();
    try {
      executor.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
