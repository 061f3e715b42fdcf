package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.internal.json.IdentifierList;
import java.time.Duration;

/**
 * Asks for the list of all objects after a connect, once more when that list can't be behind any
 * longer, and again when something was missed.
 */
final class Reconciler implements ListListener {
  /**
   * A first frame that is a list comes within this time. Asking after it, and not before, saves
   * asking twice; a server that sends none costs no more than this.
   */
  private static final Duration HEAD_START = Duration.ofMillis(100);

  private static final Duration LONGEST_CALM = Duration.ofSeconds(10);

  private enum Phase {
    RESTING,
    WAITING,
    ASKING,
    STOPPED
  }

  private final StreamParts parts;
  private final SocketSession session;
  private final Duration delay;
  private Phase phase = Phase.RESTING;
  private Cancellation current = StreamParts.NOTHING;
  private Cancellation confirmation = StreamParts.NOTHING;
  private boolean wanted;
  private boolean asked;
  private int pauses;
  private long restingSince;

  /**
   * Creates it.
   *
   * @param delay how long the socket must have been open before the first list
   */
  Reconciler(StreamParts parts, SocketSession session, Duration delay) {
    this.parts = parts;
    this.session = session;
    this.delay = delay;
  }

  /** Asks soon; a frame that comes before makes it ask at once, unless sockets have short lives. */
  void start() {
    await(delay.compareTo(HEAD_START) > 0 ? delay : HEAD_START);
  }

  /** Asks at once if a frame is what it waits for, and returns whether it does. */
  boolean hurry() {
    boolean early = delay.compareTo(HEAD_START) <= 0;
    boolean first = early && phase == Phase.WAITING && !asked;
    if (first) {
      current.cancel();
      ask();
    }
    return first;
  }

  /** Asks for another list, for something was missed. */
  void again() {
    if (phase == Phase.ASKING) {
      wanted = true;
    } else if (phase == Phase.RESTING) {
      if (parts.transport().nanoTime() - restingSince >= calm().toNanos()) {
        pauses = 0;
      }
      pause();
    }
  }

  /** Returns how long nothing must have been missed so that the next list need not wait long. */
  private Duration calm() {
    Duration bound = parts.bound(pauses);
    return bound.compareTo(LONGEST_CALM) < 0 ? bound : LONGEST_CALM;
  }

  /** A server whose every frame is bad must not be asked for a list after each of them. */
  private Duration pause() {
    Duration pause = parts.delay(pauses++);
    await(pause);
    return pause;
  }

  private void await(Duration wait) {
    phase = Phase.WAITING;
    current = parts.transport().schedule(wait, this::ask);
  }

  private void ask() {
    confirmation.cancel();
    phase = Phase.ASKING;
    asked = true;
    wanted = false;
    parts.counters().reconciliation();
    session.listAsked();
    current = parts.transport().list(parts.options().reconciliation(), this);
  }

  @Override
  public void listed(IdentifierList list) {
    if (phase == Phase.ASKING) {
      parts.transport().run(() -> take(list));
    }
  }

  private void take(IdentifierList list) {
    phase = Phase.RESTING;
    restingSince = parts.transport().nanoTime();
    if (session.listed(list) || wanted) {
      pause();
    } else {
      confirmInTime();
    }
  }

  /** What was missed a moment ago may be in no list yet. */
  private void confirmInTime() {
    Duration wait = session.untilConfirmation();
    if (wait != null) {
      confirmation = parts.transport().schedule(wait, this::confirm);
    }
  }

  private void confirm() {
    Duration wait = session.untilConfirmation();
    if (phase == Phase.RESTING && wait != null && !wait.isZero()) {
      confirmInTime();
    } else if (phase == Phase.RESTING) {
      ask();
    }
  }

  @Override
  public void failed(PiecesException reason) {
    if (phase == Phase.ASKING) {
      parts.transport().run(() -> fail(reason));
    }
  }

  private void fail(PiecesException reason) {
    boolean forGood =
        reason instanceof PiecesNotFoundException && !(reason instanceof PiecesGoneException);
    if (forGood) {
      phase = Phase.STOPPED;
      session.listFailed(reason, null);
    } else {
      session.listFailed(reason, pause());
    }
  }

  void stop() {
    phase = Phase.STOPPED;
    current.cancel();
    confirmation.cancel();
  }
}
