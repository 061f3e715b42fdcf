package io.github.pieces4j.request;

import io.github.pieces4j.operation.ConnectionOperations;

/** Makes the requests that tell about the server itself. */
public final class ConnectionRequests {
  private ConnectionRequests() {}

  /** Asks whether the server is ready. */
  public static PiecesRequest<String> health() {
    return PiecesRequest.of(ConnectionOperations.HEALTH);
  }

  /** Asks for the server's version. */
  public static PiecesRequest<String> version() {
    return PiecesRequest.of(ConnectionOperations.VERSION);
  }
}
