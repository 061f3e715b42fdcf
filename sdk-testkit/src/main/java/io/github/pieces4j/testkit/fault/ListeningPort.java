package io.github.pieces4j.testkit.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.NetworkChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/** A port of 127.0.0.1 that may stop and start to listen, and stays ours meanwhile. */
final class ListeningPort {
  private static final int BACKLOG = 128;

  private final Selector selector;
  private final int port;
  private NetworkChannel bound;

  /** Listens on a free port. */
  ListeningPort(Selector selector) throws IOException {
    this.selector = selector;
    ServerSocketChannel listener = listener(0);
    bound = listener;
    port = listener.socket().getLocalPort();
  }

  int port() {
    return port;
  }

  /** Accepts a connection that waits, if there is one. */
  Optional<SocketChannel> accept() throws IOException {
    return bound instanceof ServerSocketChannel listener
        ? Optional.ofNullable(listener.accept())
        : Optional.empty();
  }

  /** Refuses connections; holds the port, which others might be given otherwise. */
  void stop() throws IOException {
    if (bound instanceof ServerSocketChannel) {
      close();
      SocketChannel holder = SocketChannel.open();
      bound = holder;
      holder.setOption(StandardSocketOptions.SO_REUSEADDR, true).bind(address(port));
    }
  }

  /** Accepts connections again. */
  void start() throws IOException {
    if (!(bound instanceof ServerSocketChannel)) {
      close();
      bound = listener(port);
    }
  }

  void close() throws IOException {
    bound.close();
    // What is registered is closed by the next selection only.
    selector.selectNow();
  }

  private ServerSocketChannel listener(int port) throws IOException {
    ServerSocketChannel listener = ServerSocketChannel.open();
    listener.setOption(StandardSocketOptions.SO_REUSEADDR, true).bind(address(port), BACKLOG);
    listener.configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
    return listener;
  }

  private static InetSocketAddress address(int port) throws IOException {
    return new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
  }
}
