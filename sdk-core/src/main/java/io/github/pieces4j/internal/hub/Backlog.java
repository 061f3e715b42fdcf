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

  private final Outlet<X> outlet;
  private final LiveCounters counters;
  private final int limit;
  private final @Nullable Predicate<? super IdentifierEvent> wanted;
  private final Queue<Publication> arrived = new ConcurrentLinkedQueue<>();
  private final AtomicInteger kept = new AtomicInteger();
  private final AtomicReference<Distance> distance = new AtomicReference<>(Distance.NEAR);

  /** Belongs to the side that takes. */
  private final ConflatingBuffer buffer = new ConflatingBuffer();

  /** Belongs to the stream's thread. */
  private @Nullable Lag lag;

  Backlog(
      Outlet<X> outlet,
      LiveCounters counters,
      int limit,
      @Nullable Predicate<? super IdentifierEvent> wanted) {
    this.outlet = outlet;
    this.counters = counters;
    this.limit = limit;
    this.wanted = wanted;
  }

  /** Creates a backlog that gives events one by one. */
  public static Backlog<IdentifierEvent> events(LiveCounters counters) {
    return new Backlog<>(new EventOutlet(), counters, LIMIT, null);
  }

  /** Creates a backlog that gives what the ledger found of those events that are wanted. */
  static Backlog<Delta> deltas(LiveCounters counters, Predicate<? super IdentifierEvent> wanted) {
    return new Backlog<>(new WatchOutlet(), counters, LIMIT, wanted);
  }

  /** Creates a backlog that gives frames. */
  public static Backlog<StreamedIdentifiers> batches(
      LiveCounters counters, IdentifierSource<?> source) {
    return new Backlog<>(new BatchOutlet(source), counters, LIMIT, null);
  }

  /**
   * Returns what of a publication the subscriber wants; from any thread.
   *
   * <p>The rest never gets here, so that nothing wanted is conflated with it.
   */
  public Publication wanted(Publication publication) {
    return wanted == null ? publication : publication.only(wanted);
  }

  /** Returns how many values a publication is that need not be kept if they can be given now. */
  public int size(Publication publication) {
    return outlet.size(publication);
  }

  /** Returns one of those values. */
  public X value(Publication publication, int index) {
    return outlet.value(publication, index);
  }

  /** Hands over a publication; on the stream's thread, while another may take. */
  public void handOver(Publication publication) {
    int more = publication.deltas().size();
    if (!fits(more)) {
      fallBehind(publication);
    } else if (more > 0 || outlet.givesWhole() && arrived.isEmpty()) {
      kept.addAndGet(more);
      arrived.add(publication);
    }
  }

  private boolean fits(int more) {
    return lag == null && (more == 0 || kept.get() + more <= limit);
  }

  private void fallBehind(Publication publication) {
    Lag far = lag;
    if (far == null) {
      far = new Lag(publication);
      lag = far;
      distance.set(Distance.FAR);
    }
    far.pass(publication);
  }

  /**
   * Keeps what the subscriber could not take; on the stream's thread, while no other takes.
   *
   * @param taken how many of the publication's values it took
   */
  public void add(Publication publication, int taken) {
    int more = publication.deltas().size();
    if (taken > 0) {
      keep(outlet.rest(publication, taken), 0);
    } else if (fits(more) && !outlet.givesWhole()) {
      conflate();
      keep(publication.deltas(), 0);
    } else {
      handOver(publication);
      if (kept.get() > more) {
        conflate();
      }
    }
  }

  private void conflate() {
    for (Publication next = arrived.poll(); next != null; next = arrived.poll()) {
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
    if (outlet.givesWhole() && buffer.isEmpty()) {
      Publication next = arrived.poll();
      if (next != null && arrived.isEmpty()) {
        kept.addAndGet(-next.deltas().size());
        return outlet.value(next, 0);
      }
      if (next != null) {
        keep(next.deltas(), next.deltas().size());
      }
    }
    conflate();
    int before = buffer.size();
    X value = outlet.take(buffer);
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
    Lag ended = lag;
    if (ended != null) {
      List<Delta> all = ended.missed(changedSince);
      List<Delta> missed = wanted == null ? all : Publication.only(all, wanted);
      lag = null;
      counters.conflated(ended.conflated(missed));
      kept.addAndGet(missed.size());
      arrived.add(Publication.ofChanges(missed, null, 0));
      distance.set(Distance.NEAR);
    }
  }

  /** Returns whether nothing is kept; on the stream's thread, while no other takes. */
  public boolean isEmpty() {
    return lag == null && buffer.isEmpty() && arrived.isEmpty();
  }

  /** Forgets everything; on the side that takes. */
  public void clear() {
    arrived.clear();
    buffer.clear();
  }
}
