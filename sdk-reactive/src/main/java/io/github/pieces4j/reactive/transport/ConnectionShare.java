package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.internal.call.Call;
import java.util.concurrent.atomic.AtomicInteger;

/** A count of those who use the connections of a pool or wait for one; thread-safe. */
final class ConnectionShare {
  private final String setting;
  private final int connections;
  private final AtomicInteger users = new AtomicInteger();

  /**
   * Creates a count.
   *
   * @param setting the setting's name, such as {@code CallLimits.maxConnections}
   * @param connections what it allows
   */
  ConnectionShare(String setting, int connections) {
    this.setting = setting;
    this.connections = connections;
  }

  /** Counts a call, and tells it what it waits for. */
  void begin(Call<?> call) {
    if (users.incrementAndGet() > connections) {
      call.awaitConnection(setting, connections);
    } else {
      call.reached(CallPhase.CONNECTING);
    }
  }

  void end() {
    users.decrementAndGet();
  }
}
