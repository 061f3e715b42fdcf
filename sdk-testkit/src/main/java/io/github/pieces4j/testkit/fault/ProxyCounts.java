package io.github.pieces4j.testkit.fault;

/**
 * The counts of what a {@link FaultProxy} has done so far.
 *
 * @param accepted how many connections it has accepted, refused ones included
 * @param open how many of them neither the client nor the proxy has ended
 * @param bytesToServer how many bytes went from clients to the server
 * @param bytesToClient how many bytes went from the server to clients
 * @param faults how many connections it refused, reset, closed, half-closed or cut
 * @since 0.1
 */
public record ProxyCounts(
    long accepted, int open, long bytesToServer, long bytesToClient, long faults) {
  static final ProxyCounts ZERO = new ProxyCounts(0, 0, 0, 0, 0);

  ProxyCounts plusAccepted() {
    return new ProxyCounts(accepted + 1, open + 1, bytesToServer, bytesToClient, faults);
  }

  ProxyCounts minusOpen() {
    return new ProxyCounts(accepted, open - 1, bytesToServer, bytesToClient, faults);
  }

  ProxyCounts plusToServer(long bytes) {
    return new ProxyCounts(accepted, open, bytesToServer + bytes, bytesToClient, faults);
  }

  ProxyCounts plusToClient(long bytes) {
    return new ProxyCounts(accepted, open, bytesToServer, bytesToClient + bytes, faults);
  }

  ProxyCounts plusFault() {
    return new ProxyCounts(accepted, open, bytesToServer, bytesToClient, faults + 1);
  }
}
