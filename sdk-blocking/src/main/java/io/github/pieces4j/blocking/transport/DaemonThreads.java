package io.github.pieces4j.blocking.transport;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads on which java.net.http works; none keeps a program alive. */
final class DaemonThreads {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final int IDLE_SECONDS = 5;

  private DaemonThreads() {}

  static ExecutorService pool() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        DaemonThreads::thread,
        // What is left to do when the pool has been shut down is to end connections.
        (task, pool) -> task.run());
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "pieces4j-" + COUNT.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
