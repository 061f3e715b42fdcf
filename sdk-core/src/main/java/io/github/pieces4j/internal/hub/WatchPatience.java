package io.github.pieces4j.internal.hub;

import io.github.pieces4j.config.StreamOptions;
import java.time.Duration;
import java.time.Instant;

/**
 * The patience of a watch: how often it tries, and how long it waits; for the stream's thread.
 *
 * <p>A reading may take as long as a call may. Only where others wait for its place it has less
 * time: at first a second, and longer when nothing else comes of the others either, for then it is
 * the server that is slow, and not the object.
 */
final class WatchPatience {
  /** How often an object is tried before its failure is told. */
  static final int TRIES = 4;

  /** How long a reading may hold up others. */
  static final Duration SHORTEST = Duration.ofSeconds(1);

  private static final Duration FIRST_OF_LAG = Duration.ofMillis(50);
  private static final Duration LONGEST_OF_LAG = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int MOST_DOUBLINGS = 10;

  private final StreamParts parts;
  private Duration inCrowd = SHORTEST;
  private boolean timesAgree = true;

  WatchPatience(StreamParts parts) {
    this.parts = parts;
  }

  /** Returns how long a server may answer with what was before a change that it told. */
  private Duration lag() {
    return parts.options().maxLag();
  }

  StreamOptions options() {
    return parts.options();
  }

  /** Returns how long to wait after a failed reading. */
  Duration delay(WatchedObject<?> object) {
    return parts.delay(object.waits());
  }

  /**
   * Returns whether what a reading found is what the server told of, or may be taken for it: some
   * time after it told, the server has no newer one. One whose frames tell other times than its
   * objects costs that time once, and not for each change.
   *
   * @param found the time of the last change of the object that was read
   */
  boolean believes(WatchedObject<?> object, Instant found) {
    boolean older = object.isNewerThan(found);
    boolean lagging = older && timesAgree && object.knownWhenRead().compareTo(lag()) < 0;
    if (!lagging) {
      timesAgree = !older;
    }
    return !lagging;
  }

  /**
   * Returns how long to wait for a newer version; these waits are not random, to be long enough.
   */
  Duration lagDelay(WatchedObject<?> object) {
    Duration doubled = FIRST_OF_LAG.multipliedBy(1L << Math.min(object.waits(), MOST_DOUBLINGS));
    Duration rest = lag().minus(object.knownFor(parts.transport().nanoTime()));
    return rest.isNegative() ? Duration.ZERO : shorter(shorter(doubled, LONGEST_OF_LAG), rest);
  }

  /**
   * Returns whether a reading has held up others for too long.
   *
   * @param unread whether objects wait that were never tried
   */
  boolean isOver(WatchedObject<?> object, boolean unread) {
    int doublings = unread ? 0 : Math.min(object.waits(), MOST_DOUBLINGS);
    return object.age().compareTo(inCrowd.multipliedBy(1L << doublings)) >= 0;
  }

  /** Learns that readings were given up. */
  void gaveUp() {
    inCrowd = shorter(inCrowd.multipliedBy(2), LONGEST);
  }

  /** Learns that a reading succeeded. */
  void succeeded(WatchedObject<?> object) {
    Duration needed = object.age().multipliedBy(2);
    inCrowd = needed.compareTo(SHORTEST) > 0 ? needed : SHORTEST;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
