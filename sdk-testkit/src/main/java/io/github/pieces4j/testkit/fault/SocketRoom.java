package io.github.pieces4j.testkit.fault;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;

/** The state that the sockets of one scripted server share. */
final class SocketRoom {
  private final Collection<ScriptedSocket> open = new CopyOnWriteArrayList<>();
  private final Collection<Integer> closeCodes = new CopyOnWriteArrayList<>();
  private final Observed<SocketCounts> counts = new Observed<>(SocketCounts.ZERO);
  private final Gates gates = new Gates();
  private final ExecutorService threads;

  /**
   * Creates it.
   *
   * @param threads run what may wait, as many as are needed
   */
  SocketRoom(ExecutorService threads) {
    this.threads = threads;
  }

  void enter(ScriptedSocket socket) {
    open.add(socket);
    counts.change(it -> it.plusOpen(1));
  }

  void leave(ScriptedSocket socket) {
    open.remove(socket);
    counts.change(it -> it.plusOpen(-1));
  }

  void heardClose(int code) {
    closeCodes.add(code);
  }

  List<ScriptedSocket> open() {
    return List.copyOf(open);
  }

  List<Integer> closeCodes() {
    return List.copyOf(closeCodes);
  }

  Observed<SocketCounts> counts() {
    return counts;
  }

  Gates gates() {
    return gates;
  }

  ExecutorService threads() {
    return threads;
  }
}
