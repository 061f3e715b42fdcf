package io.github.pieces4j.reactive;

import io.github.pieces4j.model.ApplicationName;
import io.github.pieces4j.model.Context;
import io.github.pieces4j.model.SeededConnectorConnection;
import io.github.pieces4j.operation.ConnectionOperations;
import io.github.pieces4j.request.ConnectionRequests;
import io.github.pieces4j.request.Seeds;
import reactor.core.publisher.Mono;

/**
 * The calls about the server itself.
 *
 * @since 0.1
 */
public final class ReactiveConnectionApi extends ReactiveArea<ReactiveConnectionApi> {

  ReactiveConnectionApi(ReactivePiecesClient client) {
    super(client);
  }

  @Override
  ReactiveConnectionApi through(ReactivePiecesClient other) {
    return new ReactiveConnectionApi(other);
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
   * Introduces an application on this machine and tells what the server is.
   *
   * @param version the application's, such as {@code 1.0.0}
   * @see ConnectionOperations#CONNECT connect
   */
  public Mono<Context> connect(ApplicationName name, String version) {
    return connect(Seeds.connection(name, version));
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
