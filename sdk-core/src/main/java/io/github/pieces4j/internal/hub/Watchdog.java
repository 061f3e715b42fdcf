package io.github.pieces4j.internal.hub;

import io.github.pieces4j.config.StreamOptions;

/**
 * A watchdog that pings a socket from time to time and gives it up if nothing at all comes back in
 * time.
 */
final class Watchdog {
  private final StreamTransport transport;
  private final StreamOptions options;
  private final Runnable ping;
  private final Runnable giveUp;
  private Cancellation next = StreamParts.NOTHING;
  private boolean heard;

  Watchdog(StreamParts parts, Runnable ping, Runnable giveUp) {
    transport = parts.transport();
    options = parts.options();
    this.ping = ping;
    this.giveUp = giveUp;
  }

  void start() {
    if (!options.pingInterval().isZero()) {
      next = transport.schedule(options.pingInterval(), this::ask);
    }
  }

  private void ask() {
    heard = false;
    next = transport.schedule(options.pongTimeout(), this::judge);
    ping.run();
  }

  private void judge() {
    if (heard) {
      start();
    } else {
      giveUp.run();
    }
  }

  /** Called with each sign of life. */
  void heard() {
    heard = true;
  }

  void stop() {
    next.cancel();
  }
}
