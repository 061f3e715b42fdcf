package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps a socket open: connects, and after a failure waits and connects again. */
final class StreamConnection implements SocketSession.Owner {
  /** Is told what comes of the connection. */
  interface Owner {
    void changed(ConnectionEvent event);

    /** Is told that there will be no further attempt. */
    void gaveUp(PiecesException reason);
  }

  private final StreamParts parts;
  private final FrameReceiver receiver;
  private final Owner owner;
  private Cancellation retry = StreamParts.NOTHING;
  private @Nullable SocketSession session;
  private int failures;
  private boolean failedBefore;

  StreamConnection(StreamParts parts, FrameReceiver receiver, Owner owner) {
    this.parts = parts;
    this.receiver = receiver;
    this.owner = owner;
  }

  boolean isStarted() {
    return session != null || retry != StreamParts.NOTHING;
  }

  void start() {
    failures = 0;
    failedBefore = false;
    connect();
  }

  private void connect() {
    retry = StreamParts.NOTHING;
    owner.changed(ConnectionEvent.of(ConnectionState.CONNECTING, failures));
    SocketSession opening = new SocketSession(parts, receiver, this);
    session = opening;
    opening.open();
  }

  @Override
  public void opened() {
    parts.counters().connected(failedBefore);
    owner.changed(ConnectionEvent.of(ConnectionState.CONNECTED, failures));
  }

  @Override
  public void live() {
    owner.changed(ConnectionEvent.of(ConnectionState.LIVE, failures));
  }

  @Override
  public void proven() {
    failures = 0;
  }

  @Override
  public void failed(PiecesException reason) {
    session = null;
    failedBefore = true;
    failures++;
    if (PermanentFailure.is(reason)) {
      owner.gaveUp(reason);
    } else if (failures >= parts.options().maxAttempts()) {
      owner.gaveUp(PiecesStreamException.exhausted(failures, reason));
    } else {
      Duration delay = parts.delay(failures - 1);
      retry = parts.transport().schedule(delay, this::connect);
      owner.changed(ConnectionEvent.disconnected(failures, reason, delay));
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
      open.close();
    }
  }
}
