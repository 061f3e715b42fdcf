package io.github.pieces4j.stream;

import io.github.pieces4j.error.PiecesException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The state of a stream's connection at one moment.
 *
 * @param state the state
 * @param attempt how many connections in a row have failed before
 * @param reason why the connection ended; or why a list did not come, or not whole, while the state
 *     is {@link ConnectionState#CONNECTED} or {@link ConnectionState#LIVE}; null if nothing failed
 * @param nextDelay how long the stream waits before it connects, or asks for the list, again; null
 *     unless it does
 * @since 0.1
 */
public record ConnectionEvent(
    ConnectionState state,
    int attempt,
    @Nullable PiecesException reason,
    @Nullable Duration nextDelay) {
  /** Returns the event of a connection that did not end. */
  public static ConnectionEvent of(ConnectionState state, int attempt) {
    return new ConnectionEvent(state, attempt, null, null);
  }

  /** Returns the event of a connection that failed and will be tried again. */
  public static ConnectionEvent disconnected(
      int attempt, PiecesException reason, Duration nextDelay) {
    return new ConnectionEvent(ConnectionState.DISCONNECTED, attempt, reason, nextDelay);
  }

  /** Returns the event of a connection that ended for good; null if nothing failed. */
  public static ConnectionEvent closed(@Nullable PiecesException reason) {
    return new ConnectionEvent(ConnectionState.CLOSED, 0, reason, null);
  }
}
