package io.github.pieces4j.server;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.http.AccessRules;
import io.github.pieces4j.server.http.Endpoint;
import io.github.pieces4j.server.routes.Emulation;
import io.github.pieces4j.server.store.Store;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An emulator of Pieces OS for tests: a real HTTP/1.1 and WebSocket server on 127.0.0.1 that
 * behaves on the wire as the product was seen to, or as an older or newer one would.
 *
 * <p>It is a {@link PiecesServer} in memory that all may ask, pages of any origin too; what it
 * keeps ends with {@link #close}. Any identifier of what it does not keep is taken. Both identifier
 * sockets begin with the full list, unless the options say otherwise.
 *
 * <p>Its version is {@code 12.6.0-emulated} unless the options say otherwise, and each response
 * says that it is emulated in the header {@code x-pieces4j-emulator}. Thread-safe.
 *
 * <pre>{@code
 * try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
 *     PiecesClient client = PiecesClient.create(server.url())) {
 *   client.conversations().create("Reversing lists");
 *   System.out.println(client.conversations().list().iterable().size());
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class EmbeddedPiecesOs implements AutoCloseable {
  private static final String THREADS = "embedded-pieces-os";
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Store store;
  private final Endpoint endpoint;

  private EmbeddedPiecesOs(EmbeddedOptions options) {
    store = Store.inMemory();
    try {
      endpoint =
          Endpoint.start(
              THREADS, options.port(), store, Emulation.of(options), AccessRules.OPEN, Map.of());
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Starts an empty server on a free port. */
  public static EmbeddedPiecesOs start() {
    return start(EmbeddedOptions.defaults());
  }

  /**
   * Starts an empty server.
   *
   * @param port where to listen; 0 for a free port
   * @throws PiecesConfigurationException if the port is taken, or is no port
   */
  public static EmbeddedPiecesOs start(int port) {
    return start(EmbeddedOptions.defaults().withPort(port));
  }

  /**
   * Starts an empty server that plays an older or a newer one, or differs otherwise.
   *
   * @throws PiecesConfigurationException if the port is taken
   */
  public static EmbeddedPiecesOs start(EmbeddedOptions options) {
    return new EmbeddedPiecesOs(options);
  }

  /** Returns the server's URL, such as {@code http://127.0.0.1:39300}; also after its close. */
  public URI url() {
    return endpoint.url();
  }

  /** Returns the port that it listens on; also after its close. */
  public int port() {
    return endpoint.port();
  }

  /**
   * Closes the server, its open connections and its threads; closing again does nothing.
   *
   * <p>It waits for the end, but not on a thread that must not block, such as an event loop of a
   * client, on which coroutines without a dispatcher resume.
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      Endpoint.closing(this::closeAll);
    }
  }

  private void closeAll() {
    endpoint.close();
    store.close();
  }
}
