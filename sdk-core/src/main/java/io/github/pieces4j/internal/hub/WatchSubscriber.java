package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber of a hub that reads the objects of the changes, a few at a time and a few ahead of
 * whoever takes them.
 *
 * @param <T> the objects' type
 */
public final class WatchSubscriber<T> implements HubSubscriber, ConnectionObserver {
  /** More new objects than this stay in the backlog, which knows how to fall far behind. */
  private static final int MOST_UNREAD = 256;

  /** A listener to a watch, called on the stream's thread; must not block there. */
  public interface Listener {
    /** Called when a change can be taken. */
    void ready();

    /**
     * Called when nothing more will come.
     *
     * @param failure null if the client was closed
     */
    void ended(@Nullable PiecesException failure);
  }

  private final StreamHub hub;
  private final Backlog<Delta> backlog;
  private final WatchReads<T> reads;
  private final Listener listener;
  private boolean over;

  /**
   * Creates a subscriber; nothing comes before {@link #start}.
   *
   * @param wanted tells the objects of which events are read
   */
  public WatchSubscriber(
      StreamHub hub,
      Predicate<? super IdentifierEvent> wanted,
      WatchReader<T> reader,
      Listener listener) {
    this.hub = hub;
    this.listener = listener;
    backlog = Backlog.deltas(hub.counters(), Objects.requireNonNull(wanted, "wanted"));
    reads = new WatchReads<>(hub.parts(), reader, this::fill, listener::ready, hub::reconcile);
  }

  /** Begins to get changes. */
  public void start() {
    hub.observe(this);
    hub.subscribe(this);
  }

  /** Takes the next change, null if there is none yet; from any thread, one at a time. */
  public @Nullable ObjectChange<T> take() {
    WatchedObject<T> next = reads.take();
    if (next == null) {
      return null;
    }
    ObjectChange<T> change = next.change();
    hub.execute(() -> taken(next));
    return change;
  }

  private void taken(WatchedObject<T> object) {
    if (!over) {
      reads.told(object);
    }
  }

  @Override
  public void offer(Batch batch) {
    if (!over) {
      backlog.add(backlog.wanted(batch), 0);
      reads.proceed();
    }
  }

  @Override
  public void resume(LongFunction<List<Delta>> changedSince) {
    if (!over) {
      backlog.resume(changedSince);
      reads.proceed();
    }
  }

  /** Moves what there is room for from the backlog to the readings. */
  private void fill() {
    while (!over && reads.unread() < MOST_UNREAD) {
      Delta next = backlog.take();
      if (next == null) {
        if (backlog.wantsToCatchUp()) {
          hub.catchUp(this);
        }
        break;
      }
      reads.changed(next);
    }
  }

  @Override
  public void changed(ConnectionEvent event) {
    boolean connected =
        event.state() == ConnectionState.CONNECTED || event.state() == ConnectionState.LIVE;
    reads.connected(connected);
  }

  @Override
  public void completed() {
    end(null);
  }

  @Override
  public void failed(PiecesException reason) {
    end(reason);
  }

  private void end(@Nullable PiecesException failure) {
    if (!over) {
      stop();
      listener.ended(failure);
    }
  }

  /** Ends it: nothing more is read or told; from any thread. */
  public void close() {
    hub.execute(this::stop);
    hub.unsubscribe(this);
  }

  private void stop() {
    over = true;
    hub.ignore(this);
    backlog.clear();
    reads.close();
  }
}
