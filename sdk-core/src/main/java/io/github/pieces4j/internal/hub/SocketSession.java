package io.github.pieces4j.internal.hub;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Is one socket, from the attempt to open it to its end. */
final class SocketSession implements SocketListener, Reconciler.Owner {
  private static final Logger LOGGER = LoggerFactory.getLogger("io.github.pieces4j.streams");

  /** Is told how the socket fares. */
  interface Owner {
    void opened();

    /** Is told that all that was missed is known. */
    void live();

    /** Is told that the server sends what it should. */
    void proven();

    /** Is told, once, that the socket is gone. */
    void failed(PiecesException reason);
  }

  private final StreamParts parts;
  private final FrameReceiver receiver;
  private final Owner owner;
  private final Reconciler reconciler;
  private final boolean reconciles;
  private Cancellation socket = StreamParts.NOTHING;
  private @Nullable Watchdog watchdog;
  private boolean live;
  private boolean over;

  SocketSession(StreamParts parts, FrameReceiver receiver, Owner owner) {
    this.parts = parts;
    this.receiver = receiver;
    this.owner = owner;
    reconciles = parts.options().reconciliation() != Reconciliation.OFF;
    reconciler = new Reconciler(parts, this);
  }

  void open() {
    socket = parts.transport().open(this);
  }

  @Override
  public void opened(Runnable ping) {
    if (over) {
      return;
    }
    watchdog = new Watchdog(parts, ping, this::giveUp);
    watchdog.start();
    receiver.connected();
    owner.opened();
    if (reconciles) {
      reconciler.start();
    } else {
      goLive();
    }
  }

  private void giveUp() {
    String limit = parts.options().pongTimeout().toMillis() + " ms";
    fail(
        new PiecesStreamException(
            "the stream of " + parts.source() + ": no sign of life within " + limit, null, null));
  }

  @Override
  public void received(StreamFrame frame) {
    if (over) {
      return;
    }
    parts.counters().frame(frame.skippedItems());
    owner.proven();
    heard();
    if (frame.problem() != null) {
      LOGGER.warn(
          "{} items of a frame were skipped: {}",
          frame.skippedItems(),
          frame.problem().getMessage());
    }
    boolean unclear = receiver.received(frame);
    boolean damaged = frame.skippedItems() > 0;
    if (damaged) {
      receiver.missed();
    }
    boolean asked = reconciler.hurry();
    if (!unclear && !damaged) {
      reconciler.calm();
    } else if (!asked) {
      reconcile();
    }
  }

  @Override
  public void skipped(PiecesException problem) {
    if (over) {
      return;
    }
    LOGGER.warn("a frame was skipped: {}", problem.getMessage());
    parts.counters().skippedFrame();
    heard();
    receiver.missed();
    reconcile();
  }

  /** Asks for another list. */
  void reconcile() {
    if (reconciles) {
      reconciler.again();
    }
  }

  @Override
  public void pong() {
    if (over) {
      return;
    }
    owner.proven();
    heard();
  }

  private void heard() {
    if (watchdog != null) {
      watchdog.heard();
    }
  }

  @Override
  public void listAsked() {
    receiver.listAsked();
  }

  @Override
  public boolean listed(IdentifierList list) {
    boolean more = receiver.listed(list);
    if (!more) {
      goLive();
    }
    return more;
  }

  @Override
  public void listFailed(boolean forGood) {
    receiver.listFailed(forGood);
    if (forGood) {
      goLive();
    }
  }

  private void goLive() {
    if (!live) {
      live = true;
      owner.live();
    }
  }

  @Override
  public void ended(PiecesException reason) {
    fail(reason);
  }

  private void fail(PiecesException reason) {
    if (!over) {
      close();
      owner.failed(reason);
    }
  }

  void close() {
    over = true;
    reconciler.stop();
    if (watchdog != null) {
      watchdog.stop();
    }
    socket.cancel();
  }
}
