package io.github.pieces4j.testkit.fault;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.List;

/** A client's connection and the one to the server behind it; used by one thread. */
final class ProxiedConnection {
  private final SocketChannel client;
  private final SocketChannel server;
  private final Observed<ProxyCounts> counts;
  private final Pipe toServer;
  private final Pipe toClient;
  private final SelectionKey clientKey;
  private final SelectionKey serverKey;
  private boolean countedAsOpen = true;
  private Fault fault = Fault.none();

  /** Takes an accepted connection over. */
  ProxiedConnection(SocketChannel client, Selector selector, Observed<ProxyCounts> counts)
      throws IOException {
    this.client = client;
    this.counts = counts;
    server = SocketChannel.open();
    toServer = new Pipe(client, server, bytes -> counts.change(count -> count.plusToServer(bytes)));
    toClient = new Pipe(server, client, bytes -> counts.change(count -> count.plusToClient(bytes)));
    clientKey = register(client, selector);
    serverKey = register(server, selector);
  }

  private static SelectionKey register(SocketChannel channel, Selector selector)
      throws IOException {
    channel.configureBlocking(false);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    return channel.register(selector, 0);
  }

  /** Begins to connect to the server; a client whose server cannot be reached is reset. */
  void connect(InetSocketAddress target) {
    if (client.isOpen()) {
      try {
        server.connect(target);
        serverKey.interestOps(SelectionKey.OP_CONNECT);
      } catch (IOException e) {
        end(Ending.RESET);
      }
    }
  }

  /** Goes over to another fault. */
  void suffer(Fault fault) {
    this.fault = fault;
    toServer.become(fault.toServer());
    toClient.become(fault.toClient());
    if (fault.refuses()) {
      fail(Ending.RESET);
    }
  }

  /** Moves what may move; returns how many nanoseconds later more may. */
  long advance(long now) {
    if (!client.isOpen()) {
      return Pipe.NEVER;
    }
    try {
      return server.finishConnect() ? move(now) : Pipe.NEVER;
    } catch (IOException e) {
      // One side is gone: so is the other.
      end(Ending.RESET);
      return Pipe.NEVER;
    }
  }

  private long move(long now) throws IOException {
    toServer.move(now);
    toClient.move(now);
    if (toServer.isCut()) {
      fail(fault.toServer().ending());
    } else if (toClient.isCut()) {
      fail(fault.toClient().ending());
    } else if (toServer.isFinished() && toClient.isFinished()) {
      end(Ending.CLOSE);
    } else {
      return awaitMore(now);
    }
    return Pipe.NEVER;
  }

  private long awaitMore(long now) {
    if (toServer.isSourceEnded()) {
      countAsEnded();
    }
    clientKey.interestOps(interest(toServer, toClient));
    serverKey.interestOps(interest(toClient, toServer));
    return Math.min(toServer.nanosToNextMove(now), toClient.nanosToNextMove(now));
  }

  private static int interest(Pipe from, Pipe to) {
    return (from.wantsToRead() ? SelectionKey.OP_READ : 0)
        | (to.wantsToWrite() ? SelectionKey.OP_WRITE : 0);
  }

  /** Ends the connection as a fault. */
  void fail(Ending ending) {
    if (client.isOpen()) {
      counts.change(ProxyCounts::plusFault);
      end(ending);
    }
  }

  /** Ends the stream toward the client as a fault, and leaves the other direction alone. */
  void halfClose() {
    try {
      if (toClient.endSink()) {
        counts.change(ProxyCounts::plusFault);
      }
    } catch (IOException e) {
      end(Ending.RESET);
    }
  }

  /** Ends the connection on both sides. */
  void end(Ending ending) {
    for (SocketChannel channel : List.of(client, server)) {
      try (channel) {
        ending.prepare(channel);
      } catch (IOException e) {
        continue; // The other side was faster.
      }
    }
    countAsEnded();
  }

  private void countAsEnded() {
    if (countedAsOpen) {
      countedAsOpen = false;
      counts.change(ProxyCounts::minusOpen);
    }
  }

  /** Returns whether the client still holds the connection, as far as can be seen. */
  boolean isOpen() {
    return countedAsOpen;
  }

  /** Returns whether nothing is left of it. */
  boolean isOver() {
    return !client.isOpen();
  }
}
