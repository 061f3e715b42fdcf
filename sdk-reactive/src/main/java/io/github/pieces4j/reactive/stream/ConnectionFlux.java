package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.internal.hub.ConnectionObserver;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.stream.ConnectionEvent;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** Makes the states of a hub's connection a Flux. */
public final class ConnectionFlux {
  private static final int MOST_STATES_BEHIND = 256;

  private ConnectionFlux() {}

  /** Returns the states; a subscriber that is far behind misses old ones, never the latest. */
  public static Flux<ConnectionEvent> of(StreamHub hub) {
    return Flux.<ConnectionEvent>create(
            sink -> observe(hub, sink), FluxSink.OverflowStrategy.IGNORE)
        .onBackpressureBuffer(MOST_STATES_BEHIND, missed -> {}, BufferOverflowStrategy.DROP_OLDEST);
  }

  private static void observe(StreamHub hub, FluxSink<ConnectionEvent> sink) {
    ConnectionObserver observer = new SinkObserver(sink);
    sink.onDispose(() -> hub.ignore(observer));
    hub.observe(observer);
    if (sink.isCancelled()) {
      hub.ignore(observer);
    }
  }
}
