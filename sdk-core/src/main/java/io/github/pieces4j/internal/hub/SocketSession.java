package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import org.jspecify.annotations.Nullable;

/** One socket, from the attempt to open it to its end. */
final class SocketSession implements StreamTransport.SocketListener {
  private final StreamParts parts;
  private final StreamConnection connection;
  private final Reconciler reconciler;
  private Cancellation socket = StreamParts.NOTHING;
  private @Nullable Watchdog watchdog;
  private boolean over;

  SocketSession(StreamParts parts, StreamConnection connection, Reconciler reconciler) {
    this.parts = parts;
    this.connection = connection;
    this.reconciler = reconciler;
  }

  void open() {
    socket = parts.transport().open(this);
  }

  @Override
  public void opened(Runnable ping) {
    unlessOver(() -> begin(ping));
  }

  private void unlessOver(Runnable event) {
    if (!over) {
      parts.transport().run(event);
    }
  }

  private void begin(Runnable ping) {
    watchdog = new Watchdog(parts, ping, this::giveUp);
    watchdog.start();
    connection.opened();
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
    try {
      parts.counters().frame(frame.skippedItems());
      heard();
      parts.subscribers().offer(parts.ledger().received(frame.batch()));
      reconcileAfter(frame);
    } catch (Throwable failure) {
      parts.transport().failed(failure);
    }
  }

  private void reconcileAfter(StreamFrame frame) {
    boolean damaged = frame.skippedItems() > 0;
    if (damaged) {
      parts
          .problems()
          .report("items of a frame were skipped", frame.skippedItems(), frame.problem());
      parts.ledger().missed();
    }
    boolean asked = reconciler.hurry();
    if (!asked && (damaged || parts.ledger().needsList())) {
      reconciler.again();
    }
  }

  @Override
  public void skipped(PiecesException problem) {
    unlessOver(() -> skip(problem));
  }

  private void skip(PiecesException problem) {
    parts.problems().report("frames were skipped", 1, problem);
    parts.counters().skippedFrame();
    heardOf();
    parts.ledger().missed();
    reconciler.again();
  }

  @Override
  public void pong() {
    unlessOver(this::heard);
  }

  private void heard() {
    connection.alive();
    heardOf();
  }

  private void heardOf() {
    if (watchdog != null) {
      watchdog.heard();
    }
  }

  @Override
  public void ended(PiecesException reason) {
    unlessOver(() -> fail(reason));
  }

  private void fail(PiecesException reason) {
    if (!over) {
      abandon();
      connection.failed(reason);
    }
  }

  /** Closes the socket without telling of it; whatever fails in that is reported and passed. */
  void abandon() {
    over = true;
    if (watchdog != null) {
      watchdog.stop();
    }
    parts.problems().flush();
    Cancellation open = socket;
    socket = StreamParts.NOTHING;
    open.cancel();
  }
}
