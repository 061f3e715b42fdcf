package io.github.pieces4j.testkit.fault;

/**
 * The counts of what a {@link ScriptedSocketServer} has seen so far.
 *
 * @param connections how many requests for a WebSocket came, refused ones included
 * @param open how many sockets are open now
 * @param pings how many pings came from clients
 * @param requests how many other requests came
 * @since 0.1
 */
public record SocketCounts(int connections, int open, int pings, int requests) {
  static final SocketCounts ZERO = new SocketCounts(0, 0, 0, 0);

  SocketCounts plusConnection() {
    return new SocketCounts(connections + 1, open, pings, requests);
  }

  SocketCounts plusOpen(int change) {
    return new SocketCounts(connections, open + change, pings, requests);
  }

  SocketCounts plusPing() {
    return new SocketCounts(connections, open, pings + 1, requests);
  }

  SocketCounts plusRequest() {
    return new SocketCounts(connections, open, pings, requests + 1);
  }
}
