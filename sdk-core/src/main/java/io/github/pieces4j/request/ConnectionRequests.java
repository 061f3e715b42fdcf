package io.github.pieces4j.request;

import io.github.pieces4j.model.Context;
import io.github.pieces4j.model.SeededConnectorConnection;
import io.github.pieces4j.operation.ConnectionOperations;

/** Makes the requests that tell about the server itself. */
public final class ConnectionRequests {
  private ConnectionRequests() {}

  /** Asks to tell whether the server is ready: the text then starts with {@code ok}. */
  public static PiecesRequest<String> health() {
    return PiecesRequest.of(ConnectionOperations.HEALTH);
  }

  /** Asks to tell the server's version, such as {@code 12.4.1}. */
  public static PiecesRequest<String> version() {
    return PiecesRequest.of(ConnectionOperations.VERSION);
  }

  /** Asks to introduce an application and to tell what the server is. */
  public static PiecesRequest<Context> connect(SeededConnectorConnection connection) {
    return PiecesRequest.of(ConnectionOperations.CONNECT).withBody(connection);
  }
}
