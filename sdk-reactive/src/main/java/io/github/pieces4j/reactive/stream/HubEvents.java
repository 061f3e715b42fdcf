package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.internal.hub.Backlog;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import java.util.function.Supplier;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;

/** What a hub publishes; hot, with a backlog for each subscriber. */
public final class HubEvents<X> extends Flux<X> {
  private final StreamHub hub;
  private final Supplier<Backlog<X>> backlogs;

  private HubEvents(StreamHub hub, Supplier<Backlog<X>> backlogs) {
    this.hub = hub;
    this.backlogs = backlogs;
  }

  /** Returns the events. */
  public static Flux<IdentifierEvent> events(StreamHub hub) {
    return new HubEvents<>(hub, () -> Backlog.events(hub.counters()));
  }

  /** Returns the frames. */
  public static Flux<StreamedIdentifiers> batches(StreamHub hub, IdentifierSource<?> source) {
    return new HubEvents<>(hub, () -> Backlog.batches(hub.counters(), source));
  }

  @Override
  public void subscribe(CoreSubscriber<? super X> subscriber) {
    new HubSubscription<>(subscriber, hub, backlogs.get()).start();
  }
}
