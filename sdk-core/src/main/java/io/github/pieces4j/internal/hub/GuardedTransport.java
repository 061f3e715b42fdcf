package io.github.pieces4j.internal.hub;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A transport behind the last line of defense: what a task throws that nobody foresaw is reported,
 * and the stream recovers; it never ends the thread or the stream in silence.
 */
final class GuardedTransport implements StreamTransport {
  private static final Logger LOGGER = LoggerFactory.getLogger("io.github.pieces4j.streams");

  private final StreamTransport transport;
  private final Consumer<PiecesException> recovery;

  /**
   * Creates a guard of a transport.
   *
   * @param recovery lets the stream recover, on its thread
   */
  GuardedTransport(StreamTransport transport, Consumer<PiecesException> recovery) {
    this.transport = transport;
    this.recovery = recovery;
  }

  @Override
  public void execute(Runnable task) {
    transport.execute(() -> run(task));
  }

  @Override
  public Cancellation schedule(Duration delay, Runnable task) {
    return transport.schedule(delay, () -> run(task));
  }

  /** Opens the socket; its listener guards itself with {@link #run}. */
  @Override
  public Cancellation open(SocketListener listener) {
    return transport.open(listener);
  }

  /** Reads a list; its listener guards itself with {@link #run}. */
  @Override
  public Cancellation list(Reconciliation reconciliation, ListListener listener) {
    return transport.list(reconciliation, listener);
  }

  @Override
  public long nanoTime() {
    return transport.nanoTime();
  }

  /** Runs a task at once; on the stream's thread. */
  void run(Runnable task) {
    try {
      task.run();
    } catch (Throwable failure) {
      failed(failure);
    }
  }

  /** Reports a failure that nobody foresaw, and lets the stream recover. */
  void failed(Throwable failure) {
    LOGGER.error("a stream failed unexpectedly, and connects anew", failure);
    try {
      recovery.accept(new PiecesStreamException("unexpected: " + failure, null, failure));
    } catch (Throwable again) {
      LOGGER.error("a stream could not recover", again);
    }
  }
}
