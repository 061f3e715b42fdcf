package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.stream.ConnectionEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows who subscribes to a stream and who observes its connection; for one thread. */
final class Audience {
  private static final Logger LOGGER = LoggerFactory.getLogger("io.github.pieces4j.streams");

  private final Set<HubSubscriber> subscribers = new LinkedHashSet<>();
  private final Set<ConnectionObserver> observers = new LinkedHashSet<>();
  private final Consumer<HubSubscriber> lost;
  private @Nullable ConnectionEvent latest;

  /**
   * Creates it.
   *
   * @param lost removes a subscriber that failed
   */
  Audience(Consumer<HubSubscriber> lost) {
    this.lost = lost;
  }

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
    List.copyOf(subscribers).forEach(subscriber -> offer(subscriber, publication));
  }

  void offer(HubSubscriber subscriber, Publication publication) {
    give(subscriber, it -> it.offer(publication));
  }

  void resume(HubSubscriber subscriber, LongFunction<List<Delta>> changedSince) {
    if (subscribers.contains(subscriber)) {
      give(subscriber, it -> it.resume(changedSince));
    }
  }

  /** A subscriber that throws costs nobody else anything. */
  private void give(HubSubscriber subscriber, Consumer<HubSubscriber> gift) {
    try {
      gift.accept(subscriber);
    } catch (RuntimeException e) {
      LOGGER.error("a subscriber of a stream failed, and gets no more", e);
      lost.accept(subscriber);
      String problem = "code of this subscriber failed on the stream's thread, and it gets no more";
      dismiss(subscriber, it -> it.failed(new PiecesStreamException(problem, null, e)));
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
