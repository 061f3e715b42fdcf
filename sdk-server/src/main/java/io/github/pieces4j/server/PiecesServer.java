package io.github.pieces4j.server;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.ServerOptions;
import io.github.pieces4j.server.config.WebHandler;
import io.github.pieces4j.server.http.AccessRules;
import io.github.pieces4j.server.http.Endpoint;
import io.github.pieces4j.server.http.Workers;
import io.github.pieces4j.server.routes.Emulation;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Store;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A server that speaks the API of Pieces OS and keeps conversations, in memory or in a database.
 *
 * <p>It is not the product: no model works behind it. Nothing answers messages; names and summaries
 * are made of the first words of messages; a search by embeddings compares the letters of words.
 * Conversations, messages and annotations are kept and know each other; other things (assets,
 * anchors, websites, ...) exist only as the identifiers that they are linked by, or as an import
 * brought them.
 *
 * <p>It listens on 127.0.0.1. Programs of this machine may ask it, and pages of this machine; pages
 * of other origins are refused. What it has acknowledged is on the disk. Thread-safe.
 *
 * <pre>{@code
 * try (PiecesServer server = PiecesServer.lasting(Path.of("/home/me/history"))) {
 *   System.out.println(server.url());
 * }
 * }</pre>
 *
 * @see EmbeddedPiecesOs
 * @since 0.1
 */
public final class PiecesServer implements AutoCloseable {
  private static final int FIRST_PORT = 39_300;
  private static final int LAST_PORT = 39_333;
  private static final String THREADS = "pieces-server";

  private final AtomicBoolean closed = new AtomicBoolean();
  private final Store store;
  private final Endpoint endpoint;
  private final @Nullable PublishedPort portFile;

  private PiecesServer(Store store, Endpoint endpoint, @Nullable Path portFile) {
    this.store = store;
    this.endpoint = endpoint;
    this.portFile = portFile == null ? null : PublishedPort.written(portFile, endpoint.port());
  }

  /**
   * Starts an empty server on a free port; what it keeps ends with it.
   *
   * <p>Unlike an {@link EmbeddedPiecesOs} it refuses pages of other origins.
   */
  public static PiecesServer inMemory() {
    return inMemory(ServerOptions.defaults().withPort(0));
  }

  /**
   * Starts an empty server; what it keeps ends with it.
   *
   * @throws PiecesConfigurationException if the port is taken
   */
  public static PiecesServer inMemory(ServerOptions options) {
    return start(Store.inMemory(), options);
  }

  /**
   * Starts a server on one of the usual ports with what a directory holds.
   *
   * @param directory made if it is not there
   * @throws PiecesConfigurationException if another process uses the directory, what it holds is
   *     damaged, or all the ports are taken
   */
  public static PiecesServer lasting(Path directory) {
    return lasting(directory, ServerOptions.defaults());
  }

  /**
   * Starts a server with what a directory holds.
   *
   * @param directory made if it is not there
   * @throws PiecesConfigurationException if another process uses the directory, what it holds is
   *     damaged, or the port is taken
   */
  public static PiecesServer lasting(Path directory, ServerOptions options) {
    return start(PiecesData.store(directory, Workers.READERS), options);
  }

  private static PiecesServer start(Store store, ServerOptions options) {
    AccessRules access = new AccessRules(false, options.hosts(), options.origins());
    Emulation emulation = Emulation.of(EmbeddedOptions.defaults());
    try {
      Endpoint endpoint =
          options.port() == null
              ? onUsualPort(store, emulation, access, options.handlers())
              : Endpoint.start(
                  THREADS, options.port(), store, emulation, access, options.handlers());
      return new PiecesServer(store, endpoint, options.portFile());
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static Endpoint onUsualPort(
      Store store, Emulation emulation, AccessRules access, Map<String, WebHandler> handlers) {
    for (int port = FIRST_PORT; port <= LAST_PORT; port++) {
      try {
        return Endpoint.start(THREADS, port, store, emulation, access, handlers);
      } catch (PiecesConfigurationException taken) {
        continue; // Another server has it; the next one may be free.
      }
    }
    throw new PiecesConfigurationException(
        "all ports from " + FIRST_PORT + " to " + LAST_PORT + " are taken: choose another");
  }

  /** Returns the server's URL, such as {@code http://127.0.0.1:39300}; also after its close. */
  public URI url() {
    return endpoint.url();
  }

  /** Returns the port that it listens on; also after its close. */
  public int port() {
    return endpoint.port();
  }

  /** Returns how many conversations it keeps. */
  public long conversations() {
    return store.read(reader -> reader.count(Kind.CONVERSATION));
  }

  /** Closes the server after the changes that are being made; closing again does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      if (portFile != null) {
        portFile.remove();
      }
      Endpoint.closing(this::closeAll);
    }
  }

  private void closeAll() {
    endpoint.close();
    store.close();
  }
}
