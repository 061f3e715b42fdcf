package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.json.codec.StreamFrame;

/** Is told, on the stream's thread, what happens to a socket. */
public interface SocketListener {
  /**
   * Is told that the socket is open; before frames.
   *
   * @param ping sends a ping, which is answered by {@link #pong}
   */
  void opened(Runnable ping);

  /** Is told a frame. */
  void received(StreamFrame frame);

  /** Is told that a frame could not be read; the socket stays open. */
  void skipped(PiecesException problem);

  /** Is told that the other side gave a sign of life. */
  void pong();

  /** Is told that the socket could not be opened, or is gone; the last call. */
  void ended(PiecesException reason);
}
