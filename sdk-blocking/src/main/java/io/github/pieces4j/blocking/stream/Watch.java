package io.github.pieces4j.blocking.stream;

import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the object of each event on the thread that polls. */
public final class Watch<T> implements EventStream<ObjectChange<T>> {
  private final HubEventStream<IdentifierEvent> events;
  private final Function<IdentifierEvent, ObjectReading<T>> begin;
  private final Set<String> foundGone = new HashSet<>();

  /** Is there when time ran out, or the thread was interrupted, before the object was read. */
  private @Nullable ObjectReading<T> unfinished;

  public Watch(
      HubEventStream<IdentifierEvent> events, Function<IdentifierEvent, ObjectReading<T>> begin) {
    this.events = events;
    this.begin = begin;
  }

  @Override
  public Optional<ObjectChange<T>> poll(Duration timeout) {
    Deadline deadline = Deadline.in(timeout);
    for (ObjectReading<T> reading = reading(deadline);
        reading != null;
        reading = reading(deadline)) {
      ObjectChange<T> change = attempt(reading);
      if (change != null) {
        return Optional.of(change);
      }
      Duration left = deadline.remaining();
      boolean inTime = reading.delay().compareTo(left) < 0;
      events.pause(inTime ? reading.delay() : left);
      if (!inTime) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns what is to be read next, null if there is nothing in time. */
  private @Nullable ObjectReading<T> reading(Deadline deadline) {
    while (unfinished == null) {
      IdentifierEvent event = events.poll(deadline.remaining()).orElse(null);
      if (event == null) {
        return null;
      }
      unfinished = isTold(event) ? null : begin.apply(event);
    }
    if (isClosed()) {
      // If the stream failed, this tells why.
      events.poll(Duration.ZERO);
      return null;
    }
    return unfinished;
  }

  /** Tells whether an event is a deletion that reading the object has shown already. */
  private boolean isTold(IdentifierEvent event) {
    return event.isDeleted() && foundGone.remove(event.id());
  }

  private @Nullable ObjectChange<T> attempt(ObjectReading<T> reading) {
    try {
      ObjectChange<T> change = reading.attempt();
      if (change != null) {
        unfinished = null;
        remember(change, reading);
      }
      return change;
    } catch (PiecesClosedException e) {
      close();
      return null;
    }
  }

  private void remember(ObjectChange<T> change, ObjectReading<T> reading) {
    if (change.isDeleted() && reading.foundGone()) {
      foundGone.add(change.id());
    } else {
      foundGone.remove(change.id());
    }
  }

  @Override
  public boolean isClosed() {
    return events.isClosed();
  }

  @Override
  public void close() {
    events.close();
  }
}
