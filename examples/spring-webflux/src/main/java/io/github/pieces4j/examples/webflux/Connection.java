package io.github.pieces4j.examples.webflux;

import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.error.PiecesUnsupportedException;
import io.github.pieces4j.stream.ConnectionEvent;
import org.jspecify.annotations.Nullable;

/**
 * The socket to Pieces OS as the page shows it.
 *
 * @param state its state, {@code UNSUPPORTED} if this Pieces OS has no such socket
 * @param problem why it is gone; null if it is not, or the state says all
 */
record Connection(String state, @Nullable String problem) {
  static Connection of(ConnectionEvent event) {
    if (event.reason() instanceof PiecesUnsupportedException) {
      return new Connection("UNSUPPORTED", null);
    }
    return new Connection(event.state().name(), problem(event.reason()));
  }

  /** Returns what people should know of a failure; null if it is that Pieces OS is away. */
  static @Nullable String problem(@Nullable Throwable failure) {
    boolean away =
        failure instanceof PiecesConnectionException
            || failure instanceof PiecesTimeoutException
            || failure instanceof PiecesDiscoveryException;
    return failure == null || away ? null : String.valueOf(failure.getMessage());
  }
}
