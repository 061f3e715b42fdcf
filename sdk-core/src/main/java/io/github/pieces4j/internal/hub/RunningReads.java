package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.FailedCall;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.request.PiecesRequest;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The readings of a watch that are under way; for the stream's thread.
 *
 * @param <T> the objects' type
 */
final class RunningReads<T> {
  /** A listener to the ends of readings, which are not given up. */
  interface Listener<T> {
    /** Called with an object as it was read. */
    void found(WatchedObject<T> object, T value);

    /** Called when an object could not be read. */
    void failed(WatchedObject<T> object, PiecesException failure);

    /** Called after one of the others, and when a reading has gone on for some time. */
    void proceed();
  }

  private final StreamParts parts;
  private final WatchReader<T> reader;
  private final Listener<T> listener;
  private final Set<WatchedObject<T>> running = new LinkedHashSet<>();

  RunningReads(StreamParts parts, WatchReader<T> reader, Listener<T> listener) {
    this.parts = parts;
    this.reader = reader;
    this.listener = listener;
  }

  int size() {
    return running.size();
  }

  /** Returns how many of the objects were tried before. */
  long retried() {
    return running.stream().filter(WatchedObject::isRetried).count();
  }

  void begin(WatchedObject<T> object) {
    long reading = object.beginReading(parts.transport().nanoTime());
    running.add(object);
    time(object, reading, WatchPatience.SHORTEST);
    object.cancelBy(
        reader.read(
            object.id(),
            value -> later(object, reading, it -> listener.found(it, value)),
            failure -> later(object, reading, it -> listener.failed(it, failure))));
  }

  /** Notes after growing times that an object is still being read. */
  private void time(WatchedObject<T> object, long reading, Duration delay) {
    object.timeBy(parts.transport().schedule(delay, () -> aged(object, reading, delay)));
  }

  private void aged(WatchedObject<T> object, long reading, Duration by) {
    if (object.isBeingRead(reading)) {
      object.grow(by);
      time(object, reading, object.age());
      listener.proceed();
    }
  }

  private void later(WatchedObject<T> object, long reading, Consumer<WatchedObject<T>> conclusion) {
    try {
      parts.transport().execute(() -> conclude(object, reading, conclusion));
    } catch (RejectedExecutionException e) {
      // The stream has ended before.
      return;
    }
  }

  private void conclude(
      WatchedObject<T> object, long reading, Consumer<WatchedObject<T>> conclusion) {
    if (object.isBeingRead(reading)) {
      object.endReading();
      running.remove(object);
      conclusion.accept(object);
      listener.proceed();
    }
  }

  /** Stops the reading of an object; what it found may be on its way, and means nothing. */
  void stop(WatchedObject<T> object) {
    object.stop();
    object.phase = WatchedObject.Phase.QUEUED;
    running.remove(object);
  }

  /** Gives up the readings that have taken too long, and returns whether there were any. */
  boolean giveUp(Predicate<WatchedObject<T>> overdue) {
    List<WatchedObject<T>> late = running.stream().filter(overdue).toList();
    for (WatchedObject<T> object : late) {
      object.stop();
      running.remove(object);
      listener.failed(object, timedOut(object));
    }
    return !late.isEmpty();
  }

  private PiecesException timedOut(WatchedObject<T> object) {
    PiecesRequest<?> request = parts.source().fetch(object.id());
    FailedCall call =
        new FailedCall(
            request.operation().id(),
            request.operation().method().name(),
            request.path(),
            null,
            object.waits() + 1);
    return new PiecesTimeoutException(CallPhase.AWAITING_RESPONSE, 0, object.age(), call, null);
  }

  void clear() {
    running.clear();
  }
}
