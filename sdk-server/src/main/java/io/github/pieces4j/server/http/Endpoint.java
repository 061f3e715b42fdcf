package io.github.pieces4j.server.http;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.server.config.WebHandler;
import io.github.pieces4j.server.routes.Emulation;
import io.github.pieces4j.server.routes.Routes;
import io.github.pieces4j.server.store.Store;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.timeout.WriteTimeoutHandler;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.netty.util.concurrent.ImmediateEventExecutor;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import reactor.core.scheduler.Schedulers;
import reactor.netty.ChannelBindException;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/** A listening socket on 127.0.0.1, its connections and its threads. */
public final class Endpoint implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int LONGEST_REQUEST_LINE = 65_536;
  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration IDLE = Duration.ofMinutes(2);
  private static final Duration WHOLE_REQUEST = Duration.ofMinutes(5);
  private static final int SECONDS_FOR_A_WRITE = 60;

  private final ChannelGroup connections = new DefaultChannelGroup(ImmediateEventExecutor.INSTANCE);
  private final LoopResources loops;
  private final Workers workers;
  private final DisposableServer server;
  private final int port;

  private Endpoint(
      String name,
      int port,
      Store store,
      Emulation emulation,
      AccessRules access,
      Map<String, WebHandler> handlers) {
    loops = LoopResources.create(name, 1, 2, true);
    workers = new Workers(name);
    try {
      Routes routes = Routes.to(store, emulation, workers.database());
      server = bind(port, new RequestHandler(routes, access, workers, new WebHandlers(handlers)));
      this.port = server.port();
    } catch (ChannelBindException e) {
      disposeThreads();
      throw new PiecesConfigurationException(
          "port " + port + " on " + HOST + " is taken: choose another, or 0 for a free one");
    } catch (RuntimeException e) {
      disposeThreads();
      throw e;
    }
  }

  /**
   * Starts to listen.
   *
   * @param name what its threads are called
   * @param port 0 for a free one
   * @param handlers what answers beside the routes, by path
   * @throws PiecesConfigurationException if the port is taken
   */
  public static Endpoint start(
      String name,
      int port,
      Store store,
      Emulation emulation,
      AccessRules access,
      Map<String, WebHandler> handlers) {
    return new Endpoint(name, port, store, emulation, access, handlers);
  }

  private DisposableServer bind(int asked, RequestHandler handler) {
    return HttpServer.create()
        .host(HOST)
        .port(asked)
        .runOn(loops, false)
        .channelGroup(connections)
        .idleTimeout(IDLE)
        .requestTimeout(WHOLE_REQUEST)
        .doOnConnection(it -> it.addHandlerFirst(new WriteTimeoutHandler(SECONDS_FOR_A_WRITE)))
        .httpRequestDecoder(decoder -> decoder.maxInitialLineLength(LONGEST_REQUEST_LINE))
        .handle(handler)
        .bindNow();
  }

  public URI url() {
    return URI.create("http://" + HOST + ":" + port);
  }

  public int port() {
    return port;
  }

  /** Closes the socket, its connections and its threads. */
  @Override
  public void close() {
    server.channel().close().awaitUninterruptibly();
    connections.close().awaitUninterruptibly();
    disposeThreads();
  }

  /**
   * Runs what closes a server and waits for it, here or, where a thread must not wait, on one of
   * its own. An event loop is such a thread, and so is the one on which Netty tells that event
   * loops have ended: waiting there for that would last for ever.
   */
  public static void closing(Runnable closing) {
    if (Schedulers.isInNonBlockingThread() || GlobalEventExecutor.INSTANCE.inEventLoop()) {
      new Thread(closing, "pieces-os-close").start();
    } else {
      closing.run();
    }
  }

  /** Ends the workers first, for what they still send needs the loops. */
  private void disposeThreads() {
    workers.close();
    loops.disposeLater(Duration.ZERO, CLOSE_TIMEOUT).block();
  }
}
