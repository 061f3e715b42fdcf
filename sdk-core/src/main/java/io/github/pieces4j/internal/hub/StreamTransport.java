package io.github.pieces4j.internal.hub;

import io.github.pieces4j.config.Reconciliation;
import java.time.Duration;

/**
 * Does for a hub what needs threads and connections.
 *
 * <p>It has one thread, the stream's: all tasks run there, and all listeners are called there.
 */
public interface StreamTransport {
  /**
   * Runs a task on the stream's thread, after those before it; from any thread.
   *
   * @throws java.util.concurrent.RejectedExecutionException if the transport is closed
   */
  void execute(Runnable task);

  /** Runs a task on the stream's thread, later; never if the transport is closed. */
  Cancellation schedule(Duration delay, Runnable task);

  /** Returns nanoseconds since any moment, always the same; from any thread. */
  default long nanoTime() {
    return System.nanoTime();
  }

  /** Opens the socket; cancelling closes it, whatever its state. */
  Cancellation open(SocketListener listener);

  /** Reads the list of all objects as it arrives. */
  Cancellation list(Reconciliation reconciliation, ListListener listener);
}
