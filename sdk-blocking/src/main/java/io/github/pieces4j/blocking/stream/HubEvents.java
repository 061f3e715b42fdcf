package io.github.pieces4j.blocking.stream;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.hub.Backlog;
import io.github.pieces4j.internal.hub.Delta;
import io.github.pieces4j.internal.hub.HubSubscriber;
import io.github.pieces4j.internal.hub.Publication;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.stream.EventStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** What a hub publishes, kept until it is polled. */
public final class HubEvents<X> implements EventStream<X>, HubSubscriber {
  private final StreamHub hub;
  private final Backlog<X> backlog;
  private final Handover<X> handover;

  private HubEvents(StreamHub hub, Backlog<X> backlog) {
    this.hub = hub;
    this.backlog = backlog;
    handover = new Handover<>(this::take);
  }

  public static <X> HubEvents<X> open(StreamHub hub, Backlog<X> backlog) {
    HubEvents<X> stream = new HubEvents<>(hub, backlog);
    hub.subscribe(stream);
    return stream;
  }

  private @Nullable X take() {
    X value = backlog.take();
    if (value == null && backlog.wantsToCatchUp()) {
      hub.catchUp(this);
    }
    return value;
  }

  @Override
  public void resume(LongFunction<List<Delta>> changedSince) {
    backlog.resume(changedSince);
    handover.signal();
  }

  @Override
  public void offer(Publication publication) {
    backlog.add(backlog.wanted(publication), 0);
    handover.signal();
  }

  @Override
  public void completed() {
    handover.end(null);
  }

  @Override
  public void failed(PiecesException reason) {
    handover.end(reason);
  }

  @Override
  public Optional<X> poll(Duration timeout) {
    return handover.poll(timeout);
  }

  @Override
  public boolean isClosed() {
    return handover.isEnded();
  }

  @Override
  public void close() {
    handover.end(null);
    hub.unsubscribe(this);
    backlog.clear();
  }
}
