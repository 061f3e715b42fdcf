package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The readings of a watch: which objects to read, when to read them again, and what to tell of
 * them; for the stream's thread.
 *
 * <p>It knows an object from its change until that is told. A reading that fails is repeated after
 * a wait, after each connect and when a frame names the object; when it has failed some times while
 * the server was there, the failure is told, and the object read again later. Only the ledger says
 * that an object is gone.
 *
 * @param <T> the objects' type
 */
final class WatchReads<T> implements RunningReads.Listener<T> {
  private final StreamParts parts;
  private final WatchReader<T> reader;
  private final WatchPatience patience;
  private final Runnable fill;
  private final Runnable tell;
  private final Runnable missing;
  private final Map<String, WatchedObject<T>> objects = new HashMap<>();
  private final WatchQueue<T> queue = new WatchQueue<>();
  private final RunningReads<T> running;

  /** The only part that other threads reach: what the subscriber may take. */
  private final Queue<WatchedObject<T>> ready = new ConcurrentLinkedQueue<>();

  private boolean connected;
  private boolean news;

  /**
   * Creates the readings of a watch that has heard of no object.
   *
   * @param fill called before anything is begun, to tell of changes that wait
   * @param tell called when something can be taken
   * @param missing called when the server keeps saying that it does not know an object which the
   *     ledger knows
   */
  WatchReads(
      StreamParts parts, WatchReader<T> reader, Runnable fill, Runnable tell, Runnable missing) {
    this.parts = parts;
    this.reader = reader;
    this.fill = fill;
    running = new RunningReads<>(parts, reader, this);
    this.tell = tell;
    this.missing = missing;
    patience = new WatchPatience(parts);
  }

  /** Takes what the ledger found. */
  void changed(Delta delta) {
    WatchedObject<T> object = objects.get(delta.id());
    if (object == null) {
      WatchedObject<T> first = new WatchedObject<>(delta, now());
      objects.put(delta.id(), first);
      start(first);
    } else {
      parts.counters().conflated(1);
      if (interrupt(object, delta)) {
        object.replace(delta, now());
        start(object);
      } else {
        object.supersede(delta);
      }
    }
  }

  private long now() {
    return parts.transport().nanoTime();
  }

  /** Ends what is under way for an object, unless it is to be told or may still be of use. */
  private boolean interrupt(WatchedObject<T> object, Delta delta) {
    boolean deleted = delta.event().isDeleted();
    return switch (object.phase) {
      case QUEUED -> {
        queue.remove(object);
        yield true;
      }
      case WAITING -> {
        object.stop();
        yield true;
      }
      case READING -> {
        if (deleted) {
          running.stop(object);
        }
        yield deleted;
      }
      case READY -> (deleted || !object.bringsValue()) && ready.remove(object);
    };
  }

  private void start(WatchedObject<T> object) {
    if (!object.isDeleted()) {
      queue.add(object);
    } else if (object.isUntold()) {
      objects.remove(object.id());
    } else {
      object.deleted();
      offer(object);
    }
  }

  private void offer(WatchedObject<T> object) {
    ready.add(object);
    news = true;
  }

  /** Begins what there is room for, and tells what can be taken. */
  @Override
  public void proceed() {
    do {
      fill.run();
      for (var next = next(); next != null; next = next()) {
        running.begin(next);
      }
    } while (giveUpOverdue());
    if (news) {
      news = false;
      tell.run();
    }
  }

  private @Nullable WatchedObject<T> next() {
    return hasRoom() && !queue.isEmpty() ? queue.take(isHalfRetried()) : null;
  }

  private boolean hasRoom() {
    return running.size() + ready.size() < patience.options().fetchConcurrency();
  }

  /** Objects that were tried before may hang again, so the others keep places of their own. */
  private boolean isHalfRetried() {
    return running.retried() >= Math.max(1, patience.options().fetchConcurrency() / 2);
  }

  @Override
  public void found(WatchedObject<T> object, T value) {
    patience.succeeded(object);
    if (patience.believes(object, reader.version(value))) {
      object.found(value);
      offer(object);
    } else if (object.isSuperseded()) {
      object.catchUp(now());
      start(object);
    } else {
      await(object, patience.lagDelay(object));
    }
  }

  @Override
  public void failed(WatchedObject<T> object, PiecesException failure) {
    boolean exhausted = object.fail(connected) >= WatchPatience.TRIES;
    if (object.isSuperseded()) {
      object.catchUp(now());
      start(object);
    } else if (exhausted && !object.isUnreadable()) {
      object.failed(failure);
      offer(object);
      if (failure instanceof PiecesNotFoundException) {
        missing.run();
      }
    } else {
      await(object, patience.delay(object));
    }
  }

  private void await(WatchedObject<T> object, Duration delay) {
    object.await();
    object.timeBy(
        parts
            .transport()
            .schedule(
                delay,
                () -> {
                  queue.add(object);
                  proceed();
                }));
  }

  /** Gives up readings that hold up others or a newer change, and returns whether it did. */
  private boolean giveUpOverdue() {
    boolean crowded = !queue.isEmpty() && !hasRoom();
    boolean unread = queue.hasUnread();
    boolean gaveUp =
        running.giveUp(
            object ->
                (crowded || object.isSuperseded())
                    && patience.isOver(object, unread || object.isSuperseded()));
    if (gaveUp) {
      patience.gaveUp();
    }
    return gaveUp;
  }

  /** Learns whether the stream has a connection; a new one lets all be read that waits. */
  void connected(boolean now) {
    connected = now;
    if (now) {
      List<WatchedObject<T>> waiting =
          objects.values().stream()
              .filter(object -> object.phase == WatchedObject.Phase.WAITING)
              .toList();
      waiting.forEach(WatchedObject::stop);
      waiting.forEach(queue::add);
      proceed();
    }
  }

  /**
   * Returns how many objects are to be read for the first time: with many, the rest may wait in the
   * backlog. Those that were tried before do not count, for what waits may say that they are gone.
   */
  int unread() {
    return queue.unread();
  }

  /** Takes what is to be told next; null if there is nothing; {@link #told} is to follow. */
  @Nullable WatchedObject<T> take() {
    return ready.poll();
  }

  /** Learns that the subscriber has taken a change. */
  void told(WatchedObject<T> object) {
    ObjectChange<T> change = object.change();
    object.told();
    if (object.isSuperseded()) {
      object.catchUp(now());
      start(object);
    } else if (change.failure() == null) {
      objects.remove(object.id());
    } else {
      await(object, patience.delay(object));
    }
    proceed();
  }

  /** Ends all readings and waits. */
  void close() {
    objects.values().forEach(WatchedObject::stop);
    objects.clear();
    queue.clear();
    running.clear();
    ready.clear();
  }
}
