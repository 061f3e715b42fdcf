package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.hub.Backlog;
import io.github.pieces4j.internal.hub.Batch;
import io.github.pieces4j.internal.hub.Delta;
import io.github.pieces4j.internal.hub.HubSubscriber;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;

/**
 * The events of a hub; hot, with a backlog for each subscriber of what was not requested yet.
 *
 * @param <X> the events' type
 */
public final class HubEvents<X> extends Flux<X> {
  private final StreamHub hub;
  private final Supplier<Backlog<X>> backlogs;

  private HubEvents(StreamHub hub, Supplier<Backlog<X>> backlogs) {
    this.hub = hub;
    this.backlogs = backlogs;
  }

  /** Returns the events, one by one. */
  public static Flux<IdentifierEvent> events(StreamHub hub) {
    return new HubEvents<>(hub, () -> Backlog.events(hub.counters()));
  }

  /** Returns the frames. */
  public static Flux<StreamedIdentifiers> batches(StreamHub hub, IdentifierSource<?> source) {
    return new HubEvents<>(hub, () -> Backlog.batches(hub.counters(), source));
  }

  @Override
  public void subscribe(CoreSubscriber<? super X> subscriber) {
    new Events<>(subscriber, hub, backlogs.get()).start();
  }

  private static final class Events<X> extends DemandSubscription<X> implements HubSubscriber {
    private final StreamHub hub;
    private final Backlog<X> backlog;

    Events(CoreSubscriber<? super X> subscriber, StreamHub hub, Backlog<X> backlog) {
      super(subscriber);
      this.hub = hub;
      this.backlog = backlog;
    }

    @Override
    void enter() {
      hub.subscribe(this);
    }

    @Override
    void leave() {
      hub.unsubscribe(this);
    }

    @Override
    @Nullable X take() {
      X value = backlog.take();
      if (value == null && backlog.wantsToCatchUp()) {
        hub.catchUp(this);
      }
      return value;
    }

    @Override
    void clear() {
      backlog.clear();
    }

    @Override
    public void offer(Batch offered) {
      Batch batch = backlog.wanted(offered);
      if (beginWork()) {
        int taken = backlog.isEmpty() ? emitAtOnce(batch) : 0;
        backlog.add(batch, taken);
        emitUntilNoWork();
      } else {
        backlog.handOver(batch);
        emit();
      }
    }

    private int emitAtOnce(Batch batch) {
      int count = (int) Math.min(demand(), backlog.size(batch));
      for (int i = 0; i < count; i++) {
        if (isOver()) {
          return count;
        }
        next(backlog.value(batch, i));
      }
      emitted(count);
      return count;
    }

    @Override
    public void resume(LongFunction<List<Delta>> changedSince) {
      backlog.resume(changedSince);
      emit();
    }

    @Override
    public void failed(PiecesException reason) {
      end(reason);
    }
  }
}
