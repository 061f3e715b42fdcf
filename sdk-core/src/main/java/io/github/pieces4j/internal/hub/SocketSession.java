package io.github.pieces4j.internal.hub;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import io.github.pieces4j.stream.ConnectionState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One socket, from the attempt to open it to its end. */
final class SocketSession implements SocketListener {
  private final StreamParts parts;
  private final Publisher publisher;
  private final StreamConnection connection;
  private final Reconciler reconciler;
  private final boolean reconciles;
  private final ProblemLog problems;
  private Cancellation socket = StreamParts.NOTHING;
  private @Nullable Watchdog watchdog;
  private boolean live;
  private boolean over;

  /**
   * Creates it.
   *
   * @param listDelay how long the socket must be open before a list is asked for
   */
  SocketSession(
      StreamParts parts, Publisher publisher, StreamConnection connection, Duration listDelay) {
    this.parts = parts;
    this.publisher = publisher;
    this.connection = connection;
    reconciles = parts.options().reconciliation() != Reconciliation.OFF;
    reconciler = new Reconciler(parts, this, listDelay);
    problems = parts.problems();
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
    publisher.connected();
    connection.opened();
    if (reconciles) {
      reconciler.start();
    } else {
      goLive(null);
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
    try {
      take(frame);
    } catch (Throwable failure) {
      parts.transport().failed(failure);
    }
  }

  private void take(StreamFrame frame) {
    parts.counters().frame(frame.skippedItems());
    heard();
    boolean unclear = publisher.received(frame);
    boolean damaged = frame.skippedItems() > 0;
    if (damaged) {
      problems.report("items of a frame were skipped", frame.skippedItems(), frame.problem());
      publisher.missed();
    }
    boolean asked = reconciler.hurry();
    if ((unclear || damaged) && !asked) {
      reconcile();
    }
  }

  @Override
  public void skipped(PiecesException problem) {
    unlessOver(() -> skip(problem));
  }

  private void skip(PiecesException problem) {
    problems.report("frames were skipped", 1, problem);
    parts.counters().skippedFrame();
    heardOf();
    publisher.missed();
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

  /** A list is being asked for. */
  void listAsked() {
    publisher.listAsked();
  }

  /** A list has come; returns whether another is needed at once. */
  boolean listed(IdentifierList list) {
    boolean more = publisher.listed(list);
    PiecesException problem = list.problem();
    if (problem != null) {
      parts.counters().skippedObjects(list.skipped());
      problems.report("objects of a list have no identifier", list.skipped(), problem);
    }
    if (!more) {
      goLive(problem);
    }
    return more;
  }

  /** Returns when one more list is needed; null if none is. */
  @Nullable Duration untilConfirmation() {
    return publisher.untilConfirmation();
  }

  /**
   * No list has come.
   *
   * @param nextDelay how long it takes until the next is asked for; null if none will be
   */
  void listFailed(PiecesException problem, @Nullable Duration nextDelay) {
    publisher.listFailed(nextDelay == null);
    if (nextDelay == null) {
      goLive(problem);
    } else {
      ConnectionState state = live ? ConnectionState.LIVE : ConnectionState.CONNECTED;
      connection.unlisted(state, problem, nextDelay);
    }
  }

  private void goLive(@Nullable PiecesException problem) {
    if (!live) {
      live = true;
      connection.live(problem);
    } else if (problem != null) {
      connection.unlisted(ConnectionState.LIVE, problem, null);
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
    reconciler.stop();
    if (watchdog != null) {
      watchdog.stop();
    }
    problems.flush();
    Cancellation open = socket;
    socket = StreamParts.NOTHING;
    open.cancel();
  }
}
