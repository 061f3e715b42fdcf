package io.github.pieces4j.internal.hub;

import io.github.pieces4j.stream.ConnectionEvent;

/** Is told, on the stream's thread, how the connection fares; must not block there. */
public interface ConnectionObserver {
  /** Is told the present state, and each one after it. */
  void changed(ConnectionEvent event);

  /** Is told that nothing more will come, for the client was closed. */
  void completed();
}
