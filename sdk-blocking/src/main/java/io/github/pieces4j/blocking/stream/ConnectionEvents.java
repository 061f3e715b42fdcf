package io.github.pieces4j.blocking.stream;

import io.github.pieces4j.internal.hub.ConnectionObserver;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.EventStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The states of a hub's connection, kept until they are polled. */
public final class ConnectionEvents implements EventStream<ConnectionEvent>, ConnectionObserver {
  private static final int MOST_STATES_BEHIND = 256;

  private final StreamHub hub;
  private final BlockingQueue<ConnectionEvent> states =
      new ArrayBlockingQueue<>(MOST_STATES_BEHIND);
  private final Handover<ConnectionEvent> handover = new Handover<>(states::poll);

  private ConnectionEvents(StreamHub hub) {
    this.hub = hub;
  }

  public static ConnectionEvents open(StreamHub hub) {
    ConnectionEvents stream = new ConnectionEvents(hub);
    hub.observe(stream);
    return stream;
  }

  /** Whoever is far behind misses old states, never the latest. */
  @Override
  public void changed(ConnectionEvent event) {
    while (!states.offer(event)) {
      states.poll();
    }
    handover.signal();
  }

  @Override
  public void completed() {
    handover.end(null);
  }

  @Override
  public Optional<ConnectionEvent> poll(Duration timeout) {
    return handover.poll(timeout);
  }

  @Override
  public boolean isClosed() {
    return handover.isEnded();
  }

  @Override
  public void close() {
    handover.end(null);
    hub.ignore(this);
  }
}
