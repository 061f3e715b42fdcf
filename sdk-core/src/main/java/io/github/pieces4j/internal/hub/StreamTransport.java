package io.github.pieces4j.internal.hub;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import java.time.Duration;

/**
 * The threads and connections that a hub needs.
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

  /** Opens the socket; canceling closes it, whatever its state. */
  Cancellation open(SocketListener listener);

  /** Reads the list of all objects as it arrives. */
  Cancellation list(Reconciliation reconciliation, ListListener listener);

  /** A listener to a socket, called on the stream's thread. */
  interface SocketListener {
    /**
     * Called when the socket is open; before frames.
     *
     * @param ping sends a ping, which is answered by {@link #pong}
     */
    void opened(Runnable ping);

    /** Called with a frame. */
    void received(StreamFrame frame);

    /** Called when a frame could not be read; the socket stays open. */
    void skipped(PiecesException problem);

    /** Called when the other side gave a sign of life. */
    void pong();

    /** Called when the socket could not be opened, or is gone; the last call. */
    void ended(PiecesException reason);
  }

  /**
   * A listener to the reading of a list, called on the stream's thread by one of the two methods.
   */
  interface ListListener {
    /** Called with the complete list. */
    void listed(IdentifierList list);

    /** Called with the reason why there is none. */
    void failed(PiecesException reason);
  }
}
