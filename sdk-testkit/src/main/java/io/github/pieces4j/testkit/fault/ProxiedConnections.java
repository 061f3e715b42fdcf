package io.github.pieces4j.testkit.fault;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The connections of a proxy and the fault of new ones; used by the loop's thread. */
final class ProxiedConnections {
  private final List<ProxiedConnection> connections = new ArrayList<>();
  private final Selector selector;
  private final ListeningPort port;
  private final InetSocketAddress target;
  private final Observed<ProxyCounts> counts;
  private Fault faultOfNew = Fault.none();
  private Fault faultOfNext = Fault.none();
  private int next;

  ProxiedConnections(
      Selector selector,
      ListeningPort port,
      InetSocketAddress target,
      Observed<ProxyCounts> counts) {
    this.selector = selector;
    this.port = port;
    this.target = target;
    this.counts = counts;
  }

  ListeningPort port() {
    return port;
  }

  /** Imposes a fault on connections that are not there yet. */
  void imposeOnNew(Fault fault) {
    faultOfNew = fault;
    next = 0;
  }

  /** Imposes a fault on so many connections that are not there yet. */
  void imposeOnNext(int connections, Fault fault) {
    faultOfNext = fault;
    next = connections;
  }

  /** Runs an action on each open connection and returns how many there were. */
  int onOpen(Consumer<ProxiedConnection> action) {
    List<ProxiedConnection> open = connections.stream().filter(ProxiedConnection::isOpen).toList();
    open.forEach(action);
    return open.size();
  }

  /** Imposes a fault on all connections, those that the client has left included. */
  void imposeOnOpen(Fault fault) {
    connections.forEach(connection -> connection.suffer(fault));
  }

  /** Accepts what waits and moves what may move; returns how many nanoseconds later more may. */
  long advance(long now) throws IOException {
    for (Optional<SocketChannel> it = port.accept(); it.isPresent(); it = port.accept()) {
      add(it.get());
    }
    long wait = Pipe.NEVER;
    for (ProxiedConnection connection : connections) {
      wait = Math.min(wait, connection.advance(now));
    }
    connections.removeIf(ProxiedConnection::isOver);
    return wait;
  }

  private void add(SocketChannel client) throws IOException {
    counts.change(ProxyCounts::plusAccepted);
    ProxiedConnection connection = new ProxiedConnection(client, selector, counts);
    connections.add(connection);
    connection.suffer(nextFault());
    connection.connect(target);
  }

  private Fault nextFault() {
    if (next == 0) {
      return faultOfNew;
    }
    next--;
    return faultOfNext;
  }

  /** Ends all connections and the port. */
  void end() throws IOException {
    connections.forEach(connection -> connection.end(Ending.CLOSE));
    port.close();
  }
}
