package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.internal.json.IdentifierList;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Asks for the list of all objects after a connect, and again when something was missed. */
final class Reconciler implements ListListener {
  /**
   * A first frame that is a list comes within this time. Asking after it, and not before, saves
   * asking twice; a server that sends none costs no more than this.
   */
  private static final Duration HEAD_START = Duration.ofMillis(100);

  private static final Logger LOGGER = LoggerFactory.getLogger("io.github.pieces4j.streams");

  /** Is told what the lists say. */
  interface Owner {
    /** Is told that what frames say from now on goes before the list. */
    void listAsked();

    /** Takes a list and tells whether another is needed. */
    boolean listed(IdentifierList list);

    /** Is told that no list came; there will be another attempt unless the server has none. */
    void listFailed(boolean forGood);
  }

  private enum Phase {
    RESTING,
    WAITING,
    ASKING,
    STOPPED
  }

  private final StreamParts parts;
  private final Owner owner;
  private Phase phase = Phase.RESTING;
  private Cancellation current = StreamParts.NOTHING;
  private boolean wanted;
  private boolean asked;
  private boolean failing;
  private int pauses;

  Reconciler(StreamParts parts, Owner owner) {
    this.parts = parts;
    this.owner = owner;
  }

  /** Asks soon; a frame that comes before makes it ask at once. */
  void start() {
    await(HEAD_START);
  }

  /** Is told that a frame has come, and tells whether it asks because of it. */
  boolean hurry() {
    boolean first = phase == Phase.WAITING && !asked;
    if (first) {
      current.cancel();
      ask();
    }
    return first;
  }

  /** Is told that a frame was good: what went wrong before is over. */
  void calm() {
    if (phase == Phase.RESTING) {
      pauses = 0;
    }
  }

  /** Asks for another list, for something was missed. */
  void again() {
    if (phase == Phase.ASKING) {
      wanted = true;
    } else if (phase == Phase.RESTING) {
      pause();
    }
  }

  /** A server whose every frame is bad must not be asked for a list after each of them. */
  private void pause() {
    await(parts.delay(pauses++));
  }

  private void await(Duration delay) {
    phase = Phase.WAITING;
    current = parts.transport().schedule(delay, this::ask);
  }

  private void ask() {
    phase = Phase.ASKING;
    asked = true;
    wanted = false;
    parts.counters().reconciliation();
    owner.listAsked();
    current = parts.transport().list(parts.options().reconciliation(), this);
  }

  @Override
  public void listed(IdentifierList list) {
    if (phase != Phase.ASKING) {
      return;
    }
    phase = Phase.RESTING;
    failing = false;
    if (owner.listed(list) || wanted) {
      pause();
    }
  }

  @Override
  public void failed(PiecesException reason) {
    if (phase != Phase.ASKING) {
      return;
    }
    boolean forGood =
        reason instanceof PiecesNotFoundException && !(reason instanceof PiecesGoneException);
    // The attempts after the first fail for the same reason as a rule.
    Level level = failing && !forGood ? Level.DEBUG : Level.WARN;
    LOGGER.atLevel(level).log("a stream could not be reconciled: {}", reason.getMessage());
    failing = true;
    if (forGood) {
      phase = Phase.STOPPED;
    } else {
      pause();
    }
    owner.listFailed(forGood);
  }

  void stop() {
    phase = Phase.STOPPED;
    current.cancel();
  }
}
