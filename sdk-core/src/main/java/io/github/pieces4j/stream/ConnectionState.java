package io.github.pieces4j.stream;

/**
 * The states of a stream's connection.
 *
 * @since 0.1
 */
public enum ConnectionState {
  /** The socket is being opened. */
  CONNECTING,
  /** The socket is open; what was missed is being found. */
  CONNECTED,
  /** The socket is open and subscribers know all that the server has. */
  LIVE,
  /** The socket is gone; another attempt will follow. */
  DISCONNECTED,
  /** The socket is gone, for nobody subscribes, the client was closed, or the stream failed. */
  CLOSED
}
