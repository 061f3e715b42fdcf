package io.github.pieces4j.request;

import io.github.pieces4j.model.Context;
import io.github.pieces4j.model.SeededConnectorConnection;
import io.github.pieces4j.operation.ConnectionOperations;

/**
 * The requests about the server itself.
 *
 * @since 0.1
 */
public final class ConnectionRequests {
  private ConnectionRequests() {}

  /**
   * Returns a request for the server's health: text that starts with {@code ok} when it is ready.
   */
  public static PiecesRequest<String> health() {
    return PiecesRequest.of(ConnectionOperations.HEALTH);
  }

  /** Returns a request for the server's version, such as {@code 12.4.1}. */
  public static PiecesRequest<String> version() {
    return PiecesRequest.of(ConnectionOperations.VERSION);
  }

  /** Returns a request to introduce an application and learn what the server is. */
  public static PiecesRequest<Context> connect(SeededConnectorConnection connection) {
    return PiecesRequest.of(ConnectionOperations.CONNECT).withBody(connection);
  }
}
