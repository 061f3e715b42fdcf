package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.json.codec.StreamFrame;

/** A listener to a socket, called on the stream's thread. */
public interface SocketListener {
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
