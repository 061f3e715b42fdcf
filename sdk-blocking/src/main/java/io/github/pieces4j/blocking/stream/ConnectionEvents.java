package io.github.pieces4j.blocking.stream;

import io.github.pieces4j.internal.hub.ConnectionObserver;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.stream.ConnectionEvent;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** The states of a hub's connection, kept until they are polled. */
public final class ConnectionEvents extends PolledStream<ConnectionEvent>
    implements ConnectionObserver {
  private static final int MOST_STATES_BEHIND = 256;

  private final StreamHub hub;
  private final BlockingQueue<ConnectionEvent> states =
      new ArrayBlockingQueue<>(MOST_STATES_BEHIND);

  private ConnectionEvents(StreamHub hub) {
    this.hub = hub;
  }

  /** Opens a stream of the states; it opens no socket. */
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
    signal();
  }

  @Override
  @Nullable ConnectionEvent take() {
    return states.poll();
  }

  @Override
  void leave() {
    hub.ignore(this);
  }
}
