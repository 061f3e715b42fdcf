package io.github.pieces4j.internal.hub;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesLimitException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.call.FailureMeaning;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The connection of a stream: it connects, and after a failure waits and connects again. */
final class StreamConnection {
  private final StreamParts parts;
  private final StreamHub hub;
  private final ConnectionLog log;
  private final ConsecutiveFailures failures;
  private final Reconciler reconciler;
  private Cancellation retry = StreamParts.NOTHING;
  private @Nullable SocketSession session;
  private boolean failedBefore;
  private boolean live;

  StreamConnection(StreamParts parts, StreamHub hub) {
    this.parts = parts;
    this.hub = hub;
    log = new ConnectionLog(parts.source().toString(), parts.transport()::nanoTime);
    failures = new ConsecutiveFailures(parts);
    reconciler = new Reconciler(parts, this);
  }

  boolean isStarted() {
    return session != null || retry != StreamParts.NOTHING;
  }

  void start() {
    failures.forget();
    failedBefore = false;
    connect();
  }

  private void connect() {
    retry = StreamParts.NOTHING;
    tell(ConnectionEvent.of(ConnectionState.CONNECTING, failures.count()));
    SocketSession opening = new SocketSession(parts, this, reconciler);
    session = opening;
    opening.open();
  }

  private void tell(ConnectionEvent event) {
    log.changed(event);
    parts.subscribers().changed(event);
  }

  /** Learns that the socket is open. */
  void opened() {
    failures.opened();
    live = false;
    parts.ledger().connected();
    parts.counters().connected(failedBefore);
    tell(ConnectionEvent.of(ConnectionState.CONNECTED, failures.count()));
    if (parts.options().reconciliation() == Reconciliation.OFF) {
      live(null);
    } else {
      reconciler.connected(failures.listDelay());
    }
  }

  /** Learns that all that was missed is known, but for what the problem says. */
  void live(@Nullable PiecesException problem) {
    if (!live || problem != null) {
      live = true;
      failures.alive();
      tell(new ConnectionEvent(ConnectionState.LIVE, failures.count(), problem, null));
    }
  }

  /** Learns that no list came, and how long it takes until the next is asked for. */
  void unlisted(PiecesException problem, Duration nextDelay) {
    ConnectionState state = live ? ConnectionState.LIVE : ConnectionState.CONNECTED;
    tell(new ConnectionEvent(state, failures.count(), problem, nextDelay));
  }

  /** Learns that the server sends what it should. */
  void alive() {
    failures.alive();
  }

  /** Learns that the socket is gone. */
  void failed(PiecesException reason) {
    session = null;
    failedBefore = true;
    parts.ledger().missed();
    reconciler.disconnected();
    int count = failures.failed();
    if (isPermanent(reason)) {
      hub.giveUp(reason);
    } else if (count >= parts.options().maxAttempts()) {
      hub.giveUp(PiecesStreamException.exhausted(count, reason));
    } else {
      Duration delay = delay(count, reason);
      retry.cancel();
      retry = parts.transport().schedule(delay, this::connect);
      tell(ConnectionEvent.disconnected(count, reason, delay));
    }
  }

  /** A frame that is too large again would be fetched for nothing as often as the backoff says. */
  private Duration delay(int count, PiecesException reason) {
    boolean againTooLarge = reason instanceof PiecesLimitException && count > 1;
    return againTooLarge ? parts.options().backoff().longest() : parts.delay(count - 1);
  }

  /** Returns whether another attempt would only fail in the same way. */
  private static boolean isPermanent(PiecesException failure) {
    if (failure instanceof PiecesConfigurationException setting) {
      return isMistake(setting.getCause());
    }
    // A server that is not there may come yet.
    return !(failure instanceof PiecesDiscoveryException)
        && !FailureMeaning.of(failure).passesForStreams();
  }

  /** A setting that was asked, and failed, may be able to answer later. */
  private static boolean isMistake(@Nullable Throwable cause) {
    if (cause instanceof CompletionException && cause.getCause() != null) {
      return isMistake(cause.getCause());
    }
    return cause == null
        || cause instanceof Error
        || cause instanceof PiecesException known && isPermanent(known);
  }

  /** Connects anew after a failure of this side, in whatever state it left the connection. */
  void abandon(PiecesException reason) {
    SocketSession abandoned = session;
    session = null;
    retry.cancel();
    try {
      if (abandoned != null) {
        abandoned.abandon();
      }
    } finally {
      // Whatever fails in telling of it, an attempt follows.
      retry = parts.transport().schedule(parts.options().backoff().longest(), this::connect);
      failed(reason);
    }
  }

  /** Asks for another list if there is a connection; each new one begins with a list anyway. */
  void reconcile() {
    if (session != null) {
      reconciler.again();
    }
  }

  /** Closes the socket and connects no more until it is started again. */
  void stop() {
    retry.cancel();
    retry = StreamParts.NOTHING;
    reconciler.stop();
    SocketSession open = session;
    session = null;
    if (open != null) {
      open.abandon();
    }
    log.stopped();
  }
}
