package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.internal.hub.ConnectionObserver;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.stream.ConnectionEvent;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;

/** The states of a hub's connection; hot, the latest first. */
public final class ConnectionEvents extends Flux<ConnectionEvent> {
  private static final int MOST_STATES_BEHIND = 256;

  private final StreamHub hub;

  /** Creates a flux that opens no socket. */
  public ConnectionEvents(StreamHub hub) {
    this.hub = hub;
  }

  @Override
  public void subscribe(CoreSubscriber<? super ConnectionEvent> subscriber) {
    new States(subscriber, hub).start();
  }

  private static final class States extends DemandSubscription<ConnectionEvent>
      implements ConnectionObserver {
    private final StreamHub hub;
    private final Queue<ConnectionEvent> states = new ConcurrentLinkedQueue<>();

    States(CoreSubscriber<? super ConnectionEvent> subscriber, StreamHub hub) {
      super(subscriber);
      this.hub = hub;
    }

    @Override
    void enter() {
      hub.observe(this);
    }

    @Override
    void leave() {
      hub.ignore(this);
    }

    @Override
    @Nullable ConnectionEvent take() {
      return states.poll();
    }

    @Override
    void clear() {
      states.clear();
    }

    /** A subscriber that is far behind misses old states, never the latest. */
    @Override
    public void changed(ConnectionEvent event) {
      states.add(event);
      while (states.size() > MOST_STATES_BEHIND) {
        states.poll();
      }
      emit();
    }
  }
}
