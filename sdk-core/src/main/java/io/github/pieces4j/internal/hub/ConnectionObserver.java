package io.github.pieces4j.internal.hub;

import io.github.pieces4j.stream.ConnectionEvent;

/**
 * A listener to the state of the connection, called on the stream's thread; it must not block
 * there.
 */
public interface ConnectionObserver {
  /** Called with the present state, and each one after it. */
  void changed(ConnectionEvent event);

  /** Called when nothing more will come, for the client was closed. */
  void completed();
}
