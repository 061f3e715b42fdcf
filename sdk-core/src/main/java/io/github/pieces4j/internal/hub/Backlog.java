package io.github.pieces4j.internal.hub;

import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what one subscriber was not told yet, at most one event for each object; thread-safe.
 *
 * @param <X> what the subscriber gets
 */
public final class Backlog<X> {
  /** Whoever has more than this before him catches up from the ledger when he comes to it. */
  private static final int LIMIT = 4_096;

  private final Outlet<X> outlet;
  private final LiveCounters counters;
  private final int limit;
  private final @Nullable Predicate<? super IdentifierEvent> wanted;
  private final ReentrantLock lock = new ReentrantLock();
  private final ConflatingBuffer buffer = new ConflatingBuffer();
  private @Nullable Publication whole;
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
   * Returns what of a publication the subscriber wants.
   *
   * <p>The rest never gets here, so that nothing wanted is conflated with it.
   */
  public Publication wanted(Publication publication) {
    return wanted == null ? publication : publication.only(wanted);
  }

  private List<Delta> wanted(List<Delta> deltas) {
    return wanted == null ? deltas : Publication.only(deltas, wanted);
  }

  /** Returns how many values a publication is that need not be kept if they can be given now. */
  public int size(Publication publication) {
    return outlet.size(publication);
  }

  /** Returns one of those values. */
  public X value(Publication publication, int index) {
    return outlet.value(publication, index);
  }

  /**
   * Keeps what the subscriber could not take.
   *
   * @param taken how many of the publication's values it took
   */
  public void add(Publication publication, int taken) {
    lock.lock();
    try {
      if (lag != null) {
        lag.pass(publication);
      } else if (outlet.givesWhole() && taken == 0 && hasNothing() && fits(publication)) {
        whole = publication;
      } else {
        addChanges(publication, taken);
      }
    } finally {
      lock.unlock();
    }
  }

  private void addChanges(Publication publication, int taken) {
    int conflated = whole == null ? 0 : keep(whole.deltas());
    whole = null;
    if (taken > 0 || fits(publication)) {
      conflated += keep(outlet.rest(publication, taken));
    } else {
      lag = new Lag(publication);
      lag.pass(publication);
    }
    counters.conflated(conflated);
  }

  private boolean fits(Publication publication) {
    int more = publication.deltas().size();
    return more == 0 || buffer.size() + more <= limit;
  }

  private int keep(List<Delta> deltas) {
    int conflated = 0;
    for (Delta delta : deltas) {
      conflated += buffer.add(delta);
    }
    return conflated;
  }

  /** Takes the next value, null if there is none. */
  public @Nullable X take() {
    lock.lock();
    try {
      Publication untouched = whole;
      whole = null;
      return untouched == null ? outlet.take(buffer) : outlet.value(untouched, 0);
    } finally {
      lock.unlock();
    }
  }

  /** Tells, once, whether what the subscriber missed should be asked for: nothing else is left. */
  public boolean wantsToCatchUp() {
    lock.lock();
    try {
      return lag != null && buffer.isEmpty() && lag.ask();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes in what the subscriber missed.
   *
   * @param changedSince returns what changed after the change of a number
   */
  public void resume(LongFunction<List<Delta>> changedSince) {
    lock.lock();
    try {
      Lag ended = lag;
      if (ended != null) {
        List<Delta> missed = wanted(ended.missed(changedSince));
        lag = null;
        counters.conflated(ended.conflated(missed) + keep(missed));
      }
    } finally {
      lock.unlock();
    }
  }

  /** Tells whether nothing is kept. */
  public boolean isEmpty() {
    lock.lock();
    try {
      return hasNothing();
    } finally {
      lock.unlock();
    }
  }

  private boolean hasNothing() {
    return whole == null && lag == null && buffer.isEmpty();
  }

  /** Forgets everything. */
  public void clear() {
    lock.lock();
    try {
      whole = null;
      lag = null;
      buffer.clear();
    } finally {
      lock.unlock();
    }
  }
}
