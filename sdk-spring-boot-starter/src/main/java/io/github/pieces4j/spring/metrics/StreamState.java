package io.github.pieces4j.spring.metrics;

import io.github.pieces4j.reactive.ReactiveIdentifierStream;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** Follows the state of a stream's connection, which opens none. */
final class StreamState {
  private final ReactiveIdentifierStream<?> stream;
  private final Disposable.Swap following = Disposables.swap();
  private volatile ConnectionState latest = ConnectionState.CLOSED;

  StreamState(ReactiveIdentifierStream<?> stream) {
    this.stream = stream;
    follow();
  }

  private void follow() {
    following.update(
        stream.connectionEvents().map(ConnectionEvent::state).subscribe(state -> latest = state));
  }

  /** Returns 1 in this state and 0 in others. */
  double is(ConnectionState state) {
    if (hasEnded()) {
      follow(); // The application was stopped, and may have been started again.
    }
    return latest == state ? 1 : 0;
  }

  private boolean hasEnded() {
    Disposable followed = following.get();
    return followed == null || followed.isDisposed();
  }
}
