package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.internal.hub.Backlog;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.stream.IdentifierEvent;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;

/** Is what a hub publishes, for one subscriber that says when it is done with an object. */
final class HubEvents extends Flux<IdentifierEvent> {
  private final StreamHub hub;
  private final Predicate<? super IdentifierEvent> wanted;
  private volatile @Nullable HubSubscription<IdentifierEvent> subscription;

  /**
   * Creates it.
   *
   * @param wanted tells which events are published
   */
  HubEvents(StreamHub hub, Predicate<? super IdentifierEvent> wanted) {
    this.hub = hub;
    this.wanted = wanted;
  }

  @Override
  public void subscribe(CoreSubscriber<? super IdentifierEvent> subscriber) {
    HubSubscription<IdentifierEvent> created =
        new HubSubscription<>(subscriber, hub, Backlog.eventsOneAtATime(hub.counters(), wanted));
    subscription = created;
    created.start();
  }

  /** Lets the next event of an object come. */
  void release(String id) {
    HubSubscription<IdentifierEvent> current = subscription;
    if (current != null) {
      current.release(id);
    }
  }
}
