package io.github.pieces4j.reactive;

import io.github.pieces4j.model.Context;
import io.github.pieces4j.model.SeededConnectorConnection;
import io.github.pieces4j.operation.ConnectionOperations;
import io.github.pieces4j.request.ConnectionRequests;
import reactor.core.publisher.Mono;

/**
 * The calls about the server itself.
 *
 * @since 0.1
 */
public final class ReactiveConnectionApi {
  private final ReactivePiecesClient client;

  ReactiveConnectionApi(ReactivePiecesClient client) {
    this.client = client;
  }

  /**
   * Reads the server's health: text that starts with {@code ok} when it is ready.
   *
   * @see ConnectionOperations#HEALTH get_well_known_health
   */
  public Mono<String> health() {
    return client.execute(ConnectionRequests.health());
  }

  /**
   * Reads the server's version, such as {@code 12.4.1}.
   *
   * @see ConnectionOperations#VERSION get_well_known_version
   */
  public Mono<String> version() {
    return client.execute(ConnectionRequests.version());
  }

  /**
   * Introduces an application and tells what the server is.
   *
   * @see ConnectionOperations#CONNECT connect
   */
  public Mono<Context> connect(SeededConnectorConnection connection) {
    return client.execute(ConnectionRequests.connect(connection));
  }
}
