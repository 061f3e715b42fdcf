package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.stream.ChangeKind;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An object that a watch has not told as it is; for the stream's thread.
 *
 * @param <T> the object's type
 */
final class WatchedObject<T> {
  enum Phase {
    /** It is to be read as soon as there is room. */
    QUEUED,
    /** It is being read. */
    READING,
    /** It is to be read again after a wait. */
    WAITING,
    /** What is to be told of it waits until the subscriber takes it. */
    READY
  }

  Phase phase = Phase.QUEUED;

  /** What the next reading answers to. */
  private Delta latest;

  /** What was told while the object was being read, or waited to be taken. */
  private @Nullable Delta later;

  /** Whether the subscriber has been told nothing of it, or that it is gone. */
  private boolean untold;

  /** Whether it is new, and the subscriber has not been told its value. */
  private boolean created;

  private boolean unreadable;
  private int failures;
  private int waits;

  /** When the latest change became known here. */
  private long known;

  /** When the latest reading began. */
  private long begun;

  /** Counts readings, so that what comes of one that was given up is told from the present one. */
  private long reading;

  private Duration age = Duration.ZERO;
  private Cancellation cancellation = StreamParts.NOTHING;
  private Cancellation timer = StreamParts.NOTHING;
  private @Nullable ObjectChange<T> change;

  /**
   * Creates an object of which one change is known.
   *
   * @param now the transport's time, as everywhere here
   */
  WatchedObject(Delta first, long now) {
    latest = first;
    known = now;
    untold = first.fresh();
    created = first.event().isCreated();
  }

  String id() {
    return latest.id();
  }

  boolean isDeleted() {
    return latest.event().isDeleted();
  }

  boolean isUntold() {
    return untold;
  }

  /** Returns whether it was tried before. */
  boolean isRetried() {
    return waits > 0;
  }

  void supersede(Delta delta) {
    later = delta;
  }

  boolean isSuperseded() {
    return later != null;
  }

  /** Goes on to what was told meanwhile. */
  void catchUp(long now) {
    if (later != null) {
      replace(later, now);
    }
  }

  /** Goes on to what was told last; an object that was told as unreadable gets all its tries. */
  void replace(Delta delta, long now) {
    latest = delta;
    later = null;
    created |= untold && delta.event().isCreated();
    known = now;
    if (unreadable) {
      unreadable = false;
      failures = 0;
      waits = 0;
    }
  }

  /** Begins a reading and returns its number. */
  long beginReading(long now) {
    phase = Phase.READING;
    begun = now;
    age = Duration.ZERO;
    return ++reading;
  }

  boolean isBeingRead(long number) {
    return phase == Phase.READING && reading == number;
  }

  void cancelBy(Cancellation running) {
    cancellation = running;
  }

  void timeBy(Cancellation timing) {
    timer = timing;
  }

  void grow(Duration by) {
    age = age.plus(by);
  }

  /** Returns for how long it has been read at least. */
  Duration age() {
    return age;
  }

  /** Ends whatever runs for it. */
  void stop() {
    timer.cancel();
    timer = StreamParts.NOTHING;
    cancellation.cancel();
    cancellation = StreamParts.NOTHING;
  }

  /** Ends the timing of a reading that is over. */
  void endReading() {
    cancellation = StreamParts.NOTHING;
    stop();
  }

  /** Counts a failed reading, and returns how many there were. */
  int fail(boolean counts) {
    failures += counts ? 1 : 0;
    return failures;
  }

  boolean isUnreadable() {
    return unreadable;
  }

  int waits() {
    return waits;
  }

  void await() {
    phase = Phase.WAITING;
    waits++;
  }

  /** Returns for how long the latest change had been known when the latest reading began. */
  Duration knownWhenRead() {
    return Duration.ofNanos(begun - known);
  }

  /** Returns for how long the latest change has been known. */
  Duration knownFor(long now) {
    return Duration.ofNanos(now - known);
  }

  /** Returns whether a version is older than the one that the ledger knows of. */
  boolean isNewerThan(Instant version) {
    return latest.version().isAfter(version);
  }

  void found(T value) {
    ready(ObjectChange.read(event(), value));
  }

  void failed(PiecesException failure) {
    ready(ObjectChange.unread(event(), failure));
  }

  /** Returns the latest event, as it is for what the subscriber was told before. */
  private IdentifierEvent event() {
    ChangeKind kind = created ? ChangeKind.CREATED : ChangeKind.UPDATED;
    return new IdentifierEvent(id(), kind, latest.event().origin());
  }

  void deleted() {
    ready(ObjectChange.deleted(latest.event()));
  }

  private void ready(ObjectChange<T> told) {
    phase = Phase.READY;
    change = told;
  }

  /** Returns whether the value that waits to be taken may be told although a change follows. */
  boolean bringsValue() {
    return change != null && change.value() != null;
  }

  ObjectChange<T> change() {
    if (change == null) {
      throw new IllegalStateException("nothing is to be told of " + id());
    }
    return change;
  }

  /** Notes that the subscriber has taken what was to be told. */
  void told() {
    untold = change().isDeleted();
    created = created && change().failure() != null;
    unreadable = change().failure() != null;
    change = null;
  }
}
