package io.github.pieces4j.internal.hub;

import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one subscriber was not told yet, at most one event for each object.
 *
 * <p>It has two sides and no lock, for no event loop may wait for a subscriber: the stream's thread
 * hands over, and knows what was left out since the subscriber fell far behind; whoever takes, one
 * thread at a time, conflates. Methods say whose they are.
 *
 * @param <X> what the subscriber gets
 */
public final class Backlog<X> {
  /** Whoever has more than this before him catches up from the ledger when he comes to it. */
  private static final int LIMIT = 4_096;

  private enum Distance {
    NEAR,
    FAR,
    ASKED
  }

  private final Projection<X> projection;
  private final LiveCounters counters;
  private final int limit;
  private final @Nullable Predicate<? super IdentifierEvent> wanted;
  private final Queue<Batch> arrived = new ConcurrentLinkedQueue<>();
  private final AtomicInteger kept = new AtomicInteger();
  private final AtomicReference<Distance> distance = new AtomicReference<>(Distance.NEAR);

  /** Belongs to the side that takes. */
  private final ConflatingBuffer buffer = new ConflatingBuffer();

  /** Belongs to the stream's thread. */
  private @Nullable Cursor cursor;

  Backlog(
      Projection<X> projection,
      LiveCounters counters,
      int limit,
      @Nullable Predicate<? super IdentifierEvent> wanted) {
    this.projection = projection;
    this.counters = counters;
    this.limit = limit;
    this.wanted = wanted;
  }

  /** Creates a backlog that gives events one by one. */
  public static Backlog<IdentifierEvent> events(LiveCounters counters) {
    return new Backlog<>(new Projection.OneByOne<>(Delta::event), counters, LIMIT, null);
  }

  /** Creates a backlog that gives what the ledger found of those events that are wanted. */
  static Backlog<Delta> deltas(LiveCounters counters, Predicate<? super IdentifierEvent> wanted) {
    return new Backlog<>(new Projection.OneByOne<>(delta -> delta), counters, LIMIT, wanted);
  }

  /** Creates a backlog that gives frames. */
  public static Backlog<StreamedIdentifiers> batches(
      LiveCounters counters, IdentifierSource<?> source) {
    return new Backlog<>(new Projection.Frames(source), counters, LIMIT, null);
  }

  /**
   * Returns what of a batch the subscriber wants; from any thread.
   *
   * <p>The rest never gets here, so that nothing wanted is conflated with it.
   */
  public Batch wanted(Batch batch) {
    return wanted == null ? batch : batch.only(wanted);
  }

  /** Returns how many values a batch is that need not be kept if they can be given now. */
  public int size(Batch batch) {
    return projection.size(batch);
  }

  /** Returns one of those values. */
  public X value(Batch batch, int index) {
    return projection.value(batch, index);
  }

  /** Hands over a batch; on the stream's thread, while another may take. */
  public void handOver(Batch batch) {
    int more = batch.deltas().size();
    if (!fits(more)) {
      fallBehind(batch);
    } else if (more > 0 || projection.givesWhole() && arrived.isEmpty()) {
      kept.addAndGet(more);
      arrived.add(batch);
    }
  }

  private boolean fits(int more) {
    return cursor == null && (more == 0 || kept.get() + more <= limit);
  }

  private void fallBehind(Batch batch) {
    Cursor far = cursor;
    if (far == null) {
      far = new Cursor(batch);
      cursor = far;
      distance.set(Distance.FAR);
    }
    far.pass(batch);
  }

  /**
   * Keeps what the subscriber could not take; on the stream's thread, while no other takes.
   *
   * @param taken how many of the batch's values it took
   */
  public void add(Batch batch, int taken) {
    int more = batch.deltas().size();
    if (taken > 0) {
      keep(projection.rest(batch, taken), 0);
    } else if (fits(more) && !projection.givesWhole()) {
      conflate();
      keep(batch.deltas(), 0);
    } else {
      handOver(batch);
      if (kept.get() > more) {
        conflate();
      }
    }
  }

  private void conflate() {
    for (Batch next = arrived.poll(); next != null; next = arrived.poll()) {
      keep(next.deltas(), next.deltas().size());
    }
  }

  /** Puts changes into the buffer, so many of which were counted as kept before. */
  private void keep(List<Delta> deltas, int counted) {
    int before = buffer.size();
    int conflated = 0;
    for (Delta delta : deltas) {
      conflated += buffer.add(delta);
    }
    kept.addAndGet(buffer.size() - before - counted);
    counters.conflated(conflated);
  }

  /** Takes the next value, null if there is none; on the side that takes. */
  public @Nullable X take() {
    if (projection.givesWhole() && buffer.isEmpty()) {
      Batch next = arrived.poll();
      if (next != null && arrived.isEmpty()) {
        kept.addAndGet(-next.deltas().size());
        return projection.value(next, 0);
      }
      if (next != null) {
        keep(next.deltas(), next.deltas().size());
      }
    }
    conflate();
    int before = buffer.size();
    X value = projection.take(buffer);
    if (value != null) {
      kept.addAndGet(buffer.size() - before);
    }
    return value;
  }

  /**
   * Returns, once, whether what the subscriber missed should be asked for: nothing else is left; on
   * the side that takes.
   */
  public boolean wantsToCatchUp() {
    return distance.get() == Distance.FAR
        && buffer.isEmpty()
        && arrived.isEmpty()
        && distance.compareAndSet(Distance.FAR, Distance.ASKED);
  }

  /**
   * Hands over what the subscriber missed; on the stream's thread.
   *
   * @param changedSince returns what changed after the change of a number
   */
  public void resume(LongFunction<List<Delta>> changedSince) {
    Cursor ended = cursor;
    if (ended != null) {
      List<Delta> all = ended.missed(changedSince);
      List<Delta> missed = wanted == null ? all : Batch.only(all, wanted);
      cursor = null;
      counters.conflated(ended.conflated(missed));
      kept.addAndGet(missed.size());
      arrived.add(new Batch(missed, null, 0, false));
      distance.set(Distance.NEAR);
    }
  }

  /** Returns whether nothing is kept; on the stream's thread, while no other takes. */
  public boolean isEmpty() {
    return cursor == null && buffer.isEmpty() && arrived.isEmpty();
  }

  /** Forgets everything; on the side that takes. */
  public void clear() {
    arrived.clear();
    buffer.clear();
  }
}
