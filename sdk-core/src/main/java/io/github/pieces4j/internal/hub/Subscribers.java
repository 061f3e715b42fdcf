package io.github.pieces4j.internal.hub;

import io.github.pieces4j.stream.ConnectionEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who subscribe to a stream, and those who observe its connection; for one thread.
 *
 * <p>Whatever one of them throws, errors of the JVM included, ends that one alone.
 */
final class Subscribers {
  private static final Logger LOGGER = LoggerFactory.getLogger("io.github.pieces4j.streams");

  private final Set<HubSubscriber> subscribers = new LinkedHashSet<>();
  private final Set<ConnectionObserver> observers = new LinkedHashSet<>();
  private final Consumer<HubSubscriber> lost;
  private @Nullable ConnectionEvent latest;

  /**
   * Creates an empty set of subscribers.
   *
   * @param lost removes a subscriber that failed
   */
  Subscribers(Consumer<HubSubscriber> lost) {
    this.lost = lost;
  }

  void remove(HubSubscriber subscriber) {
    subscribers.remove(subscriber);
  }

  boolean hasSubscribers() {
    return !subscribers.isEmpty();
  }

  /** Offers a batch to all subscribers. */
  void offer(Batch batch) {
    if (!batch.isEmpty()) {
      for (HubSubscriber subscriber : subscribers.toArray(HubSubscriber[]::new)) {
        try {
          subscriber.offer(batch);
        } catch (Throwable failure) {
          lose(subscriber, failure);
        }
      }
    }
  }

  /** Adds a subscriber, which begins with what is there. */
  void welcome(HubSubscriber subscriber, KnownObjects known) {
    subscribers.add(subscriber);
    if (known.size() > 0) {
      isolated(subscriber, () -> subscriber.offer(Batch.ofBeginning(known.snapshot())));
    }
  }

  /** Gives a subscriber that fell far behind what it missed. */
  void resume(HubSubscriber subscriber, KnownObjects known) {
    if (subscribers.contains(subscriber)) {
      isolated(subscriber, () -> subscriber.resume(known::changedSince));
    }
  }

  private void isolated(HubSubscriber subscriber, Runnable call) {
    try {
      call.run();
    } catch (Throwable failure) {
      lose(subscriber, failure);
    }
  }

  private void lose(HubSubscriber subscriber, Throwable failure) {
    lost.accept(subscriber);
    end(subscriber, it -> it.failed(StreamHub.mistake(failure)));
  }

  /** Ends all subscribers in this way; none is left. */
  void dismiss(Consumer<HubSubscriber> end) {
    List<HubSubscriber> dismissed = List.copyOf(subscribers);
    subscribers.clear();
    dismissed.forEach(subscriber -> end(subscriber, end));
  }

  private static <X> void end(X member, Consumer<X> end) {
    try {
      end.accept(member);
    } catch (Throwable failure) {
      LOGGER.error("a subscriber or an observer of a stream failed at its end", failure);
    }
  }

  void add(ConnectionObserver observer) {
    observers.add(observer);
    if (latest != null) {
      tell(observer, latest);
    }
  }

  void remove(ConnectionObserver observer) {
    observers.remove(observer);
  }

  void changed(ConnectionEvent event) {
    latest = event;
    for (ConnectionObserver observer : observers.toArray(ConnectionObserver[]::new)) {
      tell(observer, event);
    }
  }

  private void tell(ConnectionObserver observer, ConnectionEvent event) {
    try {
      observer.changed(event);
    } catch (Throwable failure) {
      LOGGER.error("an observer of a stream's connection failed, and is told no more", failure);
      observers.remove(observer);
      end(observer, ConnectionObserver::completed);
    }
  }

  void dismissObservers() {
    List<ConnectionObserver> dismissed = List.copyOf(observers);
    observers.clear();
    dismissed.forEach(observer -> end(observer, ConnectionObserver::completed));
  }
}
