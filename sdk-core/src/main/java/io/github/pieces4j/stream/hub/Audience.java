package io.github.pieces4j.stream.hub;

import io.github.pieces4j.stream.ConnectionEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Knows who subscribes to a stream and who observes its connection; for one thread. */
final class Audience {
  private final Set<HubSubscriber> subscribers = new LinkedHashSet<>();
  private final Set<ConnectionObserver> observers = new LinkedHashSet<>();
  private @Nullable ConnectionEvent latest;

  void add(HubSubscriber subscriber) {
    subscribers.add(subscriber);
  }

  void remove(HubSubscriber subscriber) {
    subscribers.remove(subscriber);
  }

  boolean hasSubscribers() {
    return !subscribers.isEmpty();
  }

  void offer(Publication publication) {
    subscribers.forEach(subscriber -> subscriber.offer(publication));
  }

  /** Tells all subscribers how the stream ended; it has none afterwards. */
  void dismiss(Consumer<HubSubscriber> end) {
    List<HubSubscriber> dismissed = List.copyOf(subscribers);
    subscribers.clear();
    dismissed.forEach(end);
  }

  void add(ConnectionObserver observer) {
    observers.add(observer);
    if (latest != null) {
      observer.changed(latest);
    }
  }

  void remove(ConnectionObserver observer) {
    observers.remove(observer);
  }

  void changed(ConnectionEvent event) {
    latest = event;
    observers.forEach(observer -> observer.changed(event));
  }

  void dismissObservers() {
    List<ConnectionObserver> dismissed = List.copyOf(observers);
    observers.clear();
    dismissed.forEach(ConnectionObserver::completed);
  }
}
