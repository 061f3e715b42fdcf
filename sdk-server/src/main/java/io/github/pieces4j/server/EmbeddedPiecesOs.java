package io.github.pieces4j.server;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.emulator.RequestHandler;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.ImmediateEventExecutor;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.scheduler.Schedulers;
import reactor.netty.ChannelBindException;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/**
 * An emulated Pieces OS: a real HTTP/1.1 and WebSocket server on 127.0.0.1 that behaves on the wire
 * as the product was seen to.
 *
 * <pre>{@code
 * try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
 *     PiecesClient client = PiecesClient.create(server.url())) {
 *   client.conversations().create("Reversing lists");
 *   System.out.println(client.conversations().list().iterable().size());
 * }
 * }</pre>
 *
 * <p>It is not the product: conversations live in memory and end with {@link #close}, unless the
 * options name a store that keeps them, and no model works behind it. Nothing answers messages;
 * names and summaries are made of the first words of messages; a search by embeddings compares the
 * letters of words. Conversations, messages and annotations are kept and know each other; other
 * things (assets, anchors, websites, ...) exist only as the identifiers that they are linked by,
 * and any identifier is taken. Both identifier sockets begin with the full list, unless the options
 * say otherwise.
 *
 * <p>Its version is {@code 12.6.0-emulated} unless the options say otherwise, and each response
 * says that it is emulated in the header {@code x-pieces4j-emulator}. Thread-safe.
 */
public final class EmbeddedPiecesOs implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final String THREADS = "embedded-pieces-os";
  private static final int LONGEST_REQUEST_LINE = 65_536;
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

  private final LoopResources loops = LoopResources.create(THREADS, 1, 2, true);
  private final WorkerThreads workers = new WorkerThreads(THREADS + "-worker");
  private final AtomicBoolean closed = new AtomicBoolean();
  private final ChannelGroup connections = new DefaultChannelGroup(ImmediateEventExecutor.INSTANCE);
  private final DisposableServer server;
  private final int port;

  private EmbeddedPiecesOs(EmbeddedOptions options) {
    try {
      server = bind(options);
      port = server.port();
    } catch (ChannelBindException e) {
      disposeThreads();
      throw new PiecesConfigurationException(
          "port "
              + options.port()
              + " on "
              + HOST
              + " is taken: choose another, or 0 for a free one");
    } catch (RuntimeException e) {
      disposeThreads();
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
   * Starts a server that plays an older or a newer one, or differs otherwise; it is empty unless
   * its store holds something.
   *
   * @throws PiecesConfigurationException if the port is taken, or the store holds what is no object
   */
  public static EmbeddedPiecesOs start(EmbeddedOptions options) {
    return new EmbeddedPiecesOs(options);
  }

  private DisposableServer bind(EmbeddedOptions options) {
    return HttpServer.create()
        .host(HOST)
        .port(options.port())
        .runOn(loops, false)
        .channelGroup(connections)
        .httpRequestDecoder(decoder -> decoder.maxInitialLineLength(LONGEST_REQUEST_LINE))
        .handle(new RequestHandler(options, workers.scheduler()))
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

  /**
   * Closes the server, its open connections and its threads; closing again does nothing.
   *
   * <p>It waits for the end, but not on a thread that must not block, such as an event loop of a
   * client, on which coroutines without a dispatcher resume.
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      if (Schedulers.isInNonBlockingThread()) {
        Thread thread = new Thread(this::closeAll, THREADS + "-close");
        thread.setDaemon(true);
        thread.start();
      } else {
        closeAll();
      }
    }
  }

  private void closeAll() {
    server.channel().close().awaitUninterruptibly();
    connections.close().awaitUninterruptibly();
    disposeThreads();
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
