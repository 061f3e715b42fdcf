package io.github.pieces4j.spring.metrics;

import io.github.pieces4j.reactive.ReactiveIdentifierStream;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.StreamCounters;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** A stream's connection whose state is followed as it changes. */
final class MeasuredReactiveStream implements MeasuredStream {
  private final ReactiveIdentifierStream<?> stream;
  private final Disposable.Swap following = Disposables.swap();
  private volatile ConnectionState latest = ConnectionState.CLOSED;

  MeasuredReactiveStream(ReactiveIdentifierStream<?> stream) {
    this.stream = stream;
    follow();
  }

  private void follow() {
    following.update(
        stream
            .connectionEvents()
            .map(ConnectionEvent::state)
            .concatWithValues(ConnectionState.CLOSED)
            .subscribe(state -> latest = state));
  }

  @Override
  public ConnectionState state() {
    if (hasEnded()) {
      follow(); // The application was stopped, and may have been started again.
    }
    return latest;
  }

  private boolean hasEnded() {
    Disposable followed = following.get();
    return followed == null || followed.isDisposed();
  }

  @Override
  public StreamCounters counters() {
    return stream.counters();
  }
}
