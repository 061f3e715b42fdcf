package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.internal.hub.Cancellation;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The one thread of a client's streams; it starts with the first task. */
final class StreamThread {
  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(1, StreamThread::daemon);

  StreamThread() {
    executor.setRemoveOnCancelPolicy(true);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  private static Thread daemon(Runnable tasks) {
    Thread thread = new Thread(tasks, "pieces4j-streams");
    thread.setDaemon(true);
    return thread;
  }

  /** Runs a task after those before it; see {@code StreamTransport.execute}. */
  void execute(Runnable task) {
    executor.execute(task);
  }

  /** Runs a task unless the client is closed, when nobody listens any more. */
  void tell(Runnable task) {
    try {
      executor.execute(task);
    } catch (RejectedExecutionException e) {
      // The hub has ended all its streams before.
      return;
    }
  }

  /** Runs a task later; never if the client is closed. */
  Cancellation schedule(Duration delay, Runnable task) {
    try {
      ScheduledFuture<?> scheduled = executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
      return () -> scheduled.cancel(false);
    } catch (RejectedExecutionException e) {
      return () -> {};
    }
  }

  /** Ends the thread after the tasks that were to run at once. */
  void close() {
    executor.shutdown();
  }
}
