package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.error.PiecesClosedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** The one thread of a proxy, which does what callers ask for and serves the sockets. */
final class ProxyLoop implements AutoCloseable {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Selector selector;
  private final ProxiedConnections connections;
  private final Queue<LoopTask<?>> tasks = new ConcurrentLinkedQueue<>();
  private final Thread thread = new Thread(this::turn, "fault-proxy");
  private volatile boolean closed;

  ProxyLoop(Selector selector, ProxiedConnections connections) {
    this.selector = selector;
    this.connections = connections;
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Runs an action on the loop's thread and waits until it has happened, on the wire too.
   *
   * @throws PiecesClosedException if the loop has ended
   */
  <T> T call(Callable<T> action) {
    LoopTask<T> task = new LoopTask<>(() -> withClosesDone(action));
    tasks.add(task);
    selector.wakeup();
    if (closed) {
      cancelTasks();
    }
    return task.result();
  }

  /** An action on the loop's thread. */
  interface Action {
    void run() throws IOException;
  }

  /** Runs an action as {@link #call} does. */
  void run(Action action) {
    Callable<Boolean> whole =
        () -> {
          action.run();
          return true;
        };
    call(whole);
  }

  /** A channel that is registered is closed by the next selection only. */
  private <T> T withClosesDone(Callable<T> action) throws Exception {
    T result = action.call();
    selector.selectNow();
    return result;
  }

  private void turn() {
    try {
      while (!closed) {
        runTasks();
        await(connections.advance(System.nanoTime()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the selector of a fault proxy failed", e);
    } finally {
      end();
    }
  }

  private void runTasks() {
    for (LoopTask<?> task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }

  private void await(long nanos) throws IOException {
    if (nanos == Pipe.NEVER) {
      selector.select();
    } else {
      // Rounded up, lest it come too early and turn in vain.
      selector.select(TimeUnit.NANOSECONDS.toMillis(nanos + NANOS_PER_MILLI));
    }
    selector.selectedKeys().clear();
  }

  private void end() {
    closed = true;
    cancelTasks();
    try (selector) {
      connections.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a fault proxy could not close its sockets", e);
    }
  }

  private void cancelTasks() {
    for (LoopTask<?> task = tasks.poll(); task != null; task = tasks.poll()) {
      task.cancel();
    }
  }

  /** Ends the sockets and the thread, and waits for that. */
  @Override
  public void close() {
    closed = true;
    selector.wakeup();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
