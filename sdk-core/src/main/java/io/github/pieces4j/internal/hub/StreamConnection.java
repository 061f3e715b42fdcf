package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps a socket open: connects, and after a failure waits and connects again. */
final class StreamConnection {
  private final StreamParts parts;
  private final Publisher publisher;
  private final StreamHub hub;
  private final ConnectionLog log;
  private final SocketProof proof;
  private Cancellation retry = StreamParts.NOTHING;
  private @Nullable SocketSession session;
  private boolean failedBefore;

  StreamConnection(StreamParts parts, Publisher publisher, StreamHub hub) {
    this.parts = parts;
    this.publisher = publisher;
    this.hub = hub;
    log = new ConnectionLog(parts);
    proof = new SocketProof(parts);
  }

  boolean isStarted() {
    return session != null || retry != StreamParts.NOTHING;
  }

  void start() {
    proof.forget();
    failedBefore = false;
    connect();
  }

  private void connect() {
    retry = StreamParts.NOTHING;
    tell(ConnectionEvent.of(ConnectionState.CONNECTING, proof.failures()));
    SocketSession opening = new SocketSession(parts, publisher, this, proof.listDelay());
    session = opening;
    opening.open();
  }

  private void tell(ConnectionEvent event) {
    log.changed(event);
    hub.changed(event);
  }

  void opened() {
    proof.opened();
    parts.counters().connected(failedBefore);
    tell(ConnectionEvent.of(ConnectionState.CONNECTED, proof.failures()));
  }

  /** The socket is open, and all that was missed is known, but for what this says. */
  void live(@Nullable PiecesException problem) {
    proof.alive();
    tell(new ConnectionEvent(ConnectionState.LIVE, proof.failures(), problem, null));
  }

  /** The socket is open, but there is something wrong with a list. */
  void unlisted(ConnectionState state, PiecesException problem, @Nullable Duration nextDelay) {
    tell(new ConnectionEvent(state, proof.failures(), problem, nextDelay));
  }

  /** The server sends what it should. */
  void alive() {
    proof.alive();
  }

  /** The socket is gone. */
  void failed(PiecesException reason) {
    session = null;
    failedBefore = true;
    int failures = proof.failed();
    if (PermanentFailure.is(reason)) {
      hub.giveUp(reason);
    } else if (failures >= parts.options().maxAttempts()) {
      hub.giveUp(PiecesStreamException.exhausted(failures, reason));
    } else {
      Duration delay = parts.delay(failures - 1);
      retry.cancel();
      retry = parts.transport().schedule(delay, this::connect);
      tell(ConnectionEvent.disconnected(failures, reason, delay));
    }
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
      session.reconcile();
    }
  }

  /** Closes the socket and connects no more until it is started again. */
  void stop() {
    retry.cancel();
    retry = StreamParts.NOTHING;
    SocketSession open = session;
    session = null;
    if (open != null) {
      open.abandon();
    }
    log.stopped();
  }
}
