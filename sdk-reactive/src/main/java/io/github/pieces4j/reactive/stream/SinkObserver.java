package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.internal.hub.ConnectionObserver;
import io.github.pieces4j.stream.ConnectionEvent;
import reactor.core.publisher.FluxSink;

/** Hands the states of a connection to a sink. */
record SinkObserver(FluxSink<ConnectionEvent> sink) implements ConnectionObserver {
  @Override
  public void changed(ConnectionEvent event) {
    sink.next(event);
  }

  @Override
  public void completed() {
    sink.complete();
  }
}
