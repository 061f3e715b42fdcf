package io.github.pieces4j.internal.hub;

import static io.github.pieces4j.internal.json.IdentifierList.UNKNOWN;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The staleness of lists: it decides between a list and the frames that came before and with it, by
 * their times; for one thread.
 *
 * <p>A list may show what was a while before it was asked for. So it does not go before what a
 * frame told in that while; and what was missed, at a connect or with a frame that could not be
 * read, is known for certain only from a list that was asked for that while later.
 */
final class ListStaleness {
  private final LongSupplier clock;
  private final long lag;
  private long now;
  private boolean listAwaited;
  private boolean listRunning;

  /** Whether the list that is running was asked for before the last connect. */
  private boolean listOutlived;

  /** The time of what a list that is asked for now, or was, shows for certain. */
  private long shown;

  private long missed;

  /**
   * Creates the staleness of a stream that has had no list yet.
   *
   * @param clock nanoseconds since any moment
   * @param maxLag how far a list may be behind
   */
  ListStaleness(LongSupplier clock, Duration maxLag) {
    long start = clock.getAsLong();
    this.clock = () -> clock.getAsLong() - start;
    lag = maxLag.toNanos();
  }

  /** Returns a time that is later than all before: what comes first is to be told from the rest. */
  long now() {
    now = Math.max(now + 1, clock.getAsLong());
    return now;
  }

  void connected(boolean listsCome) {
    listAwaited = listsCome;
    missed();
    listOutlived = listRunning;
    if (!listRunning) {
      shown = missed - lag;
    }
  }

  void asked() {
    listAwaited = true;
    listRunning = true;
    listOutlived = false;
    shown = now() - lag;
  }

  void missed() {
    missed = now();
  }

  /**
   * Learns of the first frame of a connection. One that comes early, or before the list, may be a
   * list itself, and behind as such; it is confirmed too.
   */
  void firstFrame() {
    long now = now();
    if (listAwaited || now - missed <= lag) {
      missed = now;
    }
  }

  /** Learns that the list came; after one of an earlier socket another follows. */
  void listed() {
    listAwaited = listOutlived;
    listRunning = false;
  }

  /** Learns that the list that was asked for does not come, and another one is awaited. */
  void listFailed() {
    listRunning = false;
  }

  /** Learns that no list will come. */
  void listsEnded() {
    listAwaited = false;
    listRunning = false;
    missed = Long.MIN_VALUE;
  }

  boolean isListAwaited() {
    return listAwaited;
  }

  /** Returns the time before which no list to come can doubt what frames told. */
  long horizon() {
    return listAwaited ? shown : now() - lag;
  }

  /** Returns whether what a frame told at this time goes before the list. */
  boolean prefersFrame(long heard) {
    return heard >= shown;
  }

  /**
   * Returns whether the list tells a change of an object.
   *
   * @param version the time of the object's last change in the list
   * @param before the one that subscribers were told of
   * @param heard when a frame told of the object last
   * @param undecided whether that frame left open what it meant
   */
  boolean isNews(Instant version, Instant before, long heard, boolean undecided) {
    if (version == UNKNOWN || version.equals(before)) {
      return false;
    }
    if (version.isBefore(before)) {
      return isCertain() && !prefersFrame(heard);
    }
    boolean lost = before != UNKNOWN && heard <= missed;
    return undecided || lost || !prefersFrame(heard);
  }

  /** Returns whether the list shows all that was missed. */
  private boolean isCertain() {
    return shown > missed;
  }

  /** Returns how long to wait before the next list is asked for; null if none is needed. */
  @Nullable Duration untilConfirmation() {
    return isCertain() ? null : Duration.ofNanos(Math.max(0, missed + lag + 1 - now()));
  }
}
