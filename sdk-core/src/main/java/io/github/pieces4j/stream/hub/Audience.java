package io.github.pieces4j.stream.hub;

import io.github.pieces4j.stream.ConnectionEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows who subscribes to a stream and who observes its connection; for one thread. */
final class Audience {
  private static final Logger LOGGER = LoggerFactory.getLogger("io.github.pieces4j.streams");

  private final Set<HubSubscriber> subscribers = new LinkedHashSet<>();
  private final Set<ConnectionObserver> observers = new LinkedHashSet<>();
  private @Nullable ConnectionEvent latest;

  void add(HubSubscriber subscriber) {
    subscribers.add(subscriber);
  }

  void remove(HubSubscriber subscriber) {
    subscribers.remove(subscriber);
  }

  boolean has(HubSubscriber subscriber) {
    return subscribers.contains(subscriber);
  }

  boolean hasSubscribers() {
    return !subscribers.isEmpty();
  }

  /**
   * Offers to all subscribers; one that throws costs nobody else anything.
   *
   * @param dismiss removes a subscriber that throws
   */
  void offer(Publication publication, Consumer<HubSubscriber> dismiss) {
    for (HubSubscriber subscriber : List.copyOf(subscribers)) {
      try {
        subscriber.offer(publication);
      } catch (RuntimeException e) {
        LOGGER.error("a subscriber of a stream failed and gets no more", e);
        dismiss.accept(subscriber);
      }
    }
  }

  /** Tells all subscribers how the stream ended; it has none afterwards. */
  void dismiss(Consumer<HubSubscriber> end) {
    List<HubSubscriber> dismissed = List.copyOf(subscribers);
    subscribers.clear();
    dismissed.forEach(subscriber -> dismiss(subscriber, end));
  }

  private static void dismiss(HubSubscriber subscriber, Consumer<HubSubscriber> end) {
    try {
      end.accept(subscriber);
    } catch (RuntimeException e) {
      LOGGER.error("a subscriber of a stream failed at its end", e);
    }
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
