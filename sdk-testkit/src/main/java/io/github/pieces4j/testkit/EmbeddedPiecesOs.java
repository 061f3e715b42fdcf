package io.github.pieces4j.testkit;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.testkit.emulator.RequestHandler;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.ImmediateEventExecutor;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.netty.ChannelBindException;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/**
 * Emulates Pieces OS: a real HTTP/1.1 and WebSocket server on 127.0.0.1 that behaves on the wire as
 * the product was seen to.
 *
 * <p>It is not the product: conversations live in memory and end with {@link #close}, nothing
 * answers messages, and names are invented from the first words of a conversation's first user
 * message. Both identifier sockets begin with the full list. Its version is {@code
 * 12.6.0-emulated}, and each response says so in the header {@code x-pieces4j-emulator}.
 * Thread-safe.
 */
public final class EmbeddedPiecesOs implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final String THREADS = "embedded-pieces-os";
  private static final int LONGEST_REQUEST_LINE = 65_536;
  private static final int HIGHEST_PORT = 65_535;
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

  private final LoopResources loops = LoopResources.create(THREADS, 1, 2, true);
  private final WorkerThreads workers = new WorkerThreads(THREADS + "-worker");
  private final AtomicBoolean closed = new AtomicBoolean();
  private final ChannelGroup connections = new DefaultChannelGroup(ImmediateEventExecutor.INSTANCE);
  private final DisposableServer server;
  private final int port;

  private EmbeddedPiecesOs(int port) {
    try {
      server = bind(port);
      this.port = server.port();
    } catch (ChannelBindException e) {
      disposeThreads();
      throw new PiecesConfigurationException(
          "port " + port + " on " + HOST + " is taken: choose another, or 0 for a free one");
    }
  }

  /** Starts an empty server on a free port. */
  public static EmbeddedPiecesOs start() {
    return start(0);
  }

  /**
   * Starts an empty server.
   *
   * @param port where to listen; 0 for a free port
   * @throws PiecesConfigurationException if the port is taken, or is no port
   */
  public static EmbeddedPiecesOs start(int port) {
    return new EmbeddedPiecesOs(checkedPort(port));
  }

  static int checkedPort(int port) {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new PiecesConfigurationException(
          "port is " + port + ": it takes 0 (a free one) to " + HIGHEST_PORT);
    }
    return port;
  }

  private DisposableServer bind(int port) {
    return HttpServer.create()
        .host(HOST)
        .port(port)
        .runOn(loops, false)
        .channelGroup(connections)
        .httpRequestDecoder(decoder -> decoder.maxInitialLineLength(LONGEST_REQUEST_LINE))
        .handle(new RequestHandler(workers.scheduler()))
        .bindNow();
  }

  /** Returns the server's URL, such as {@code http://127.0.0.1:39300}; also after its close. */
  public URI url() {
    return URI.create("http://" + HOST + ":" + port());
  }

  /** Returns the port that it listens on; also after its close. */
  public int port() {
    return port;
  }

  /** Closes the server, its open connections and its threads; closing again does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      server.channel().close().awaitUninterruptibly();
      connections.close().awaitUninterruptibly();
      disposeThreads();
    }
  }

  /** Ends the workers first, for what they still send needs the loops. */
  private void disposeThreads() {
    workers.close();
    loops.disposeLater(Duration.ZERO, CLOSE_TIMEOUT).block();
  }

  @Override
  public String toString() {
    return "emulated Pieces OS at " + url();
  }
}
