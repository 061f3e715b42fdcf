package io.github.pieces4j.blocking.stream;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.hub.Backlog;
import io.github.pieces4j.internal.hub.Batch;
import io.github.pieces4j.internal.hub.Delta;
import io.github.pieces4j.internal.hub.HubSubscriber;
import io.github.pieces4j.internal.hub.StreamHub;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The events of a hub, kept until they are polled.
 *
 * @param <X> the events' type
 */
public final class HubEvents<X> extends PolledStream<X> implements HubSubscriber {
  private final StreamHub hub;
  private final Backlog<X> backlog;

  private HubEvents(StreamHub hub, Backlog<X> backlog) {
    this.hub = hub;
    this.backlog = backlog;
  }

  /** Opens a stream of what the backlog gives. */
  public static <X> HubEvents<X> open(StreamHub hub, Backlog<X> backlog) {
    HubEvents<X> stream = new HubEvents<>(hub, backlog);
    hub.subscribe(stream);
    return stream;
  }

  @Override
  public void offer(Batch batch) {
    backlog.handOver(backlog.wanted(batch));
    signal();
  }

  @Override
  public void resume(LongFunction<List<Delta>> changedSince) {
    backlog.resume(changedSince);
    signal();
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
  public void failed(PiecesException reason) {
    end(reason);
  }

  @Override
  void leave() {
    hub.unsubscribe(this);
  }
}
