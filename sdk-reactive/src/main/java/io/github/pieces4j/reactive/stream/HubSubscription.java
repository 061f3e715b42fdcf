package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.hub.Backlog;
import io.github.pieces4j.internal.hub.Delta;
import io.github.pieces4j.internal.hub.HubSubscriber;
import io.github.pieces4j.internal.hub.Publication;
import io.github.pieces4j.internal.hub.StreamHub;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;

/** A subscription to what a hub publishes, with a backlog of what was not asked for yet. */
final class HubSubscription<X> extends DemandSubscription<X> implements HubSubscriber {
  private final StreamHub hub;
  private final Backlog<X> backlog;

  HubSubscription(CoreSubscriber<? super X> subscriber, StreamHub hub, Backlog<X> backlog) {
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
  public void offer(Publication published) {
    Publication publication = backlog.wanted(published);
    if (beginWork()) {
      int taken = backlog.isEmpty() ? emitAtOnce(publication) : 0;
      backlog.add(publication, taken);
      emitUntilNoWork();
    } else {
      backlog.handOver(publication);
      emit();
    }
  }

  private int emitAtOnce(Publication publication) {
    int count = (int) Math.min(demand(), backlog.size(publication));
    for (int i = 0; i < count; i++) {
      if (isOver()) {
        return count;
      }
      next(backlog.value(publication, i));
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
