package io.github.pieces4j.internal.discovery;

import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.error.PiecesInterruptedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A search for the ports of 127.0.0.1 that accept a connection, a few at a time.
 *
 * <p>It sends nothing and needs no HTTP client, which a busy machine takes seconds to load.
 */
final class ListeningPorts implements AutoCloseable {
  private final Set<SocketChannel> pending = new HashSet<>();
  private final List<Integer> listening = new ArrayList<>();
  private final Selector selector;

  private ListeningPorts() throws IOException {
    selector = Selector.open();
  }

  /**
   * Returns those that accept; the caller's thread waits.
   *
   * @throws PiecesInterruptedException if it is interrupted
   * @throws PiecesDiscoveryException if the system gives no sockets
   */
  static List<Integer> among(List<Integer> ports, Duration connectTimeout) {
    List<Integer> listening = new ArrayList<>();
    for (int from = 0; from < ports.size(); from += DiscoverySettings.CONCURRENCY) {
      int to = Math.min(ports.size(), from + DiscoverySettings.CONCURRENCY);
      try (ListeningPorts some = new ListeningPorts()) {
        some.connect(ports.subList(from, to));
        listening.addAll(some.await(connectTimeout));
      } catch (IOException e) {
        throw new PiecesDiscoveryException(
            "the ports of 127.0.0.1 cannot be tried: " + e,
            "Pass the server's URL as baseUrl",
            List.of());
      }
    }
    return listening;
  }

  private void connect(List<Integer> ports) throws IOException {
    for (int port : ports) {
      connect(port);
    }
  }

  private void connect(int port) throws IOException {
    SocketChannel channel = SocketChannel.open();
    pending.add(channel);
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_CONNECT, port);
    try {
      if (channel.connect(new InetSocketAddress(loopback(), port))) {
        listening.add(port);
        settle(channel);
      }
    } catch (IOException e) {
      settle(channel);
    }
  }

  private static InetAddress loopback() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }

  private List<Integer> await(Duration timeout) throws IOException {
    long deadline = System.nanoTime() + timeout.toNanos();
    long left = timeout.toNanos();
    while (!pending.isEmpty() && left > 0) {
      requireNoInterrupt();
      selector.select(this::connected, Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
      left = deadline - System.nanoTime();
    }
    requireNoInterrupt();
    return listening;
  }

  private static void requireNoInterrupt() {
    if (Thread.currentThread().isInterrupted()) {
      throw new PiecesInterruptedException(
          null, new InterruptedException("while looking for a server"));
    }
  }

  private void connected(SelectionKey key) {
    SocketChannel channel = (SocketChannel) key.channel();
    try {
      if (channel.finishConnect()) {
        listening.add((Integer) key.attachment());
      }
      settle(channel);
    } catch (IOException e) {
      settle(channel);
    }
  }

  private void settle(SocketChannel channel) {
    pending.remove(channel);
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing is wanted of this connection any more.
      return;
    }
  }

  @Override
  public void close() throws IOException {
    List.copyOf(pending).forEach(this::settle);
    selector.close();
  }
}
