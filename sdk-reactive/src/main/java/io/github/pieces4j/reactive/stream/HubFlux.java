package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.stream.hub.Backlog;
import io.github.pieces4j.stream.hub.StreamHub;
import java.util.function.Supplier;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;

/** Is what a hub publishes; hot, with a backlog for each subscriber. */
final class HubFlux<X> extends Flux<X> {
  private final StreamHub hub;
  private final Supplier<Backlog<X>> backlogs;

  HubFlux(StreamHub hub, Supplier<Backlog<X>> backlogs) {
    this.hub = hub;
    this.backlogs = backlogs;
  }

  @Override
  public void subscribe(CoreSubscriber<? super X> subscriber) {
    HubSubscription<X> subscription = new HubSubscription<>(subscriber, hub, backlogs.get());
    subscriber.onSubscribe(subscription);
    hub.subscribe(subscription);
  }
}
