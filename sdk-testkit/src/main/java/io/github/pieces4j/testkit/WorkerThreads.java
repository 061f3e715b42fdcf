package io.github.pieces4j.testkit;

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

  Scheduler scheduler() {
    return Schedulers.fromExecutorService(executor);
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
