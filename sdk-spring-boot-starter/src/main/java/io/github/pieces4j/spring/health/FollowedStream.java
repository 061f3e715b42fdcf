package io.github.pieces4j.spring.health;

import io.github.pieces4j.reactive.ReactiveIdentifierStream;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** The connection of a stream as an onlooker sees it: looking opens no socket. */
final class FollowedStream {
  private final ReactiveIdentifierStream<?> stream;
  private final Disposable.Swap following = Disposables.swap();
  private volatile Seen seen = Seen.UNUSED;

  /**
   * What was seen last.
   *
   * @param event null if nobody has used the stream yet
   * @param notLiveSince when it began not to be live, in nanoseconds
   */
  private record Seen(@Nullable ConnectionEvent event, long notLiveSince) {
    private static final Seen UNUSED = new Seen(null, 0);

    /** A stream at rest has no state to worry about; one that failed has. */
    boolean isUsed() {
      return event != null && (event.state() != ConnectionState.CLOSED || event.reason() != null);
    }

    boolean isLive() {
      return event != null && event.state() == ConnectionState.LIVE;
    }

    Seen then(ConnectionEvent next) {
      return new Seen(next, isUsed() && !isLive() ? notLiveSince : System.nanoTime());
    }

    Duration notLiveFor() {
      boolean worrying = isUsed() && !isLive();
      return worrying ? Duration.ofNanos(System.nanoTime() - notLiveSince) : Duration.ZERO;
    }
  }

  FollowedStream(ReactiveIdentifierStream<?> stream) {
    this.stream = stream;
    follow();
  }

  private void follow() {
    following.update(stream.connectionEvents().subscribe(event -> seen = seen.then(event)));
  }

  /** Returns for how long the stream, if it is used, has not been live. */
  Duration notLiveFor() {
    Disposable followed = following.get();
    if (followed == null || followed.isDisposed()) {
      follow(); // The application was stopped, and may have been started again.
    }
    return seen.notLiveFor();
  }

  /** Returns the state in words. */
  String state() {
    Seen now = seen;
    if (now.event() == null || !now.isUsed()) {
      return "not used";
    }
    String state = now.event().state().name();
    return now.event().reason() == null ? state : state + ": " + now.event().reason().getMessage();
  }
}
