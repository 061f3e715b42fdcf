package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.internal.json.IdentifierList;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The reconciliation of a stream: it asks for the list of all objects after a connect, once more
 * when that list can't be behind any longer, and again when something was missed.
 *
 * <p>A list outlives the socket that it was asked for. A server whose sockets all end at once would
 * otherwise never be asked for one that has the time to come.
 */
final class Reconciler {
  /**
   * A first frame that is a list comes within this time. Asking after it, and not before, saves
   * asking twice; a server that sends none costs no more than this.
   */
  private static final Duration HEAD_START = Duration.ofMillis(100);

  private static final Duration LONGEST_CALM = Duration.ofSeconds(10);

  /** How often a list is asked for while no socket stays open long enough. */
  private static final Duration WITHOUT_SOCKET = Duration.ofSeconds(15);

  private final StreamParts parts;
  private final StreamConnection connection;
  private Duration delay = Duration.ZERO;
  private boolean connected;
  private boolean frameAwaited;
  private boolean wanted;
  private @Nullable Cancellation timer;
  private @Nullable Reading reading;
  private Cancellation confirmation = StreamParts.NOTHING;
  private int pauses;
  private long restingSince;
  private @Nullable Long lastAsked;

  Reconciler(StreamParts parts, StreamConnection connection) {
    this.parts = parts;
    this.connection = connection;
  }

  /**
   * Asks soon; a frame that comes before makes it ask at once, unless sockets have short lives.
   *
   * @param listDelay how long the socket must have been open before a list is asked for
   */
  void connected(Duration listDelay) {
    delay = listDelay;
    connected = true;
    frameAwaited = true;
    pauses = 0;
    await(delay.compareTo(HEAD_START) > 0 ? delay : HEAD_START);
  }

  /** Asks at once if a frame is what it waits for, and returns whether it does. */
  boolean hurry() {
    boolean first = frameAwaited && timer != null && delay.compareTo(HEAD_START) <= 0;
    if (first) {
      ask();
    }
    return first;
  }

  /** Asks for another list, for something was missed. */
  void again() {
    if (!connected || timer != null) {
      return;
    }
    if (reading != null) {
      wanted = true;
    } else {
      if (now() - restingSince >= calm().toNanos()) {
        pauses = 0;
      }
      pause();
    }
  }

  private long now() {
    return parts.transport().nanoTime();
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
    cancelWaits();
    timer = parts.transport().schedule(wait, this::ask);
  }

  private void cancelWaits() {
    confirmation.cancel();
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
  }

  private void ask() {
    cancelWaits();
    cancelReading();
    frameAwaited = false;
    wanted = false;
    lastAsked = now();
    parts.counters().reconciliation();
    parts.ledger().listAsked();
    Reading begun = new Reading();
    reading = begun;
    begun.cancellation = parts.transport().list(parts.options().reconciliation(), begun);
  }

  private void cancelReading() {
    Reading running = reading;
    reading = null;
    if (running != null) {
      running.cancellation.cancel();
    }
  }

  /** The reading of one list; what comes of it when another has begun means nothing. */
  private final class Reading implements StreamTransport.ListListener {
    private Cancellation cancellation = StreamParts.NOTHING;

    @Override
    public void listed(IdentifierList list) {
      end(() -> take(list));
    }

    @Override
    public void failed(PiecesException reason) {
      end(() -> fail(reason));
    }

    private void end(Runnable conclusion) {
      if (reading == this) {
        reading = null;
        parts.transport().run(conclusion);
      }
    }
  }

  private void take(IdentifierList list) {
    restingSince = now();
    parts.subscribers().offer(parts.ledger().listed(list));
    boolean unclear = parts.ledger().needsList();
    PiecesException problem = list.problem();
    if (problem != null) {
      parts.counters().skippedObjects(list.skipped());
      parts.problems().report("objects of a list have no identifier", list.skipped(), problem);
    }
    if (isOfThisSocket()) {
      if (unclear || wanted) {
        pause();
      } else {
        confirmInTime();
      }
      if (!unclear) {
        connection.live(problem);
      }
    }
  }

  /** Returns whether no other list is to follow the one that has ended. */
  private boolean isOfThisSocket() {
    return connected && timer == null;
  }

  /** What was missed a moment ago may be in no list yet. */
  private void confirmInTime() {
    Duration wait = parts.ledger().untilConfirmation();
    if (wait != null) {
      confirmation = parts.transport().schedule(wait, this::confirm);
    }
  }

  private void confirm() {
    Duration wait = parts.ledger().untilConfirmation();
    if (wait != null && !wait.isZero()) {
      confirmInTime();
    } else {
      ask();
    }
  }

  private void fail(PiecesException reason) {
    boolean missing =
        reason instanceof PiecesNotFoundException && !(reason instanceof PiecesGoneException);
    boolean forGood = isOfThisSocket() && missing;
    boolean again = isOfThisSocket() && !missing;
    parts.subscribers().offer(parts.ledger().listFailed(forGood));
    if (again) {
      connection.unlisted(reason, pause());
    } else if (forGood) {
      connected = false;
      connection.live(reason);
    }
  }

  /**
   * Learns that the socket is gone. What it was to ask for is asked for without one, unless that
   * was done not long ago.
   */
  void disconnected() {
    boolean missing = timer != null;
    connected = false;
    cancelWaits();
    if (missing) {
      Long last = lastAsked;
      long rest = last == null ? 0 : WITHOUT_SOCKET.toNanos() - (now() - last);
      await(Duration.ofNanos(Math.max(0, rest)));
    }
  }

  /** Asks for no list any more, until it is connected again. */
  void stop() {
    connected = false;
    cancelWaits();
    cancelReading();
    lastAsked = null;
  }
}
