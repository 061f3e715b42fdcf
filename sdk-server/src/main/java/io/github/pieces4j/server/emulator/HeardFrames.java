package io.github.pieces4j.server.emulator;

import java.util.concurrent.LinkedBlockingQueue;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Listens to the frames of one socket from its creation on, though they are read later. */
final class HeardFrames {
  /** A socket that is further behind is closed, lest it fill the memory. */
  private static final int MOST_FRAMES_BEHIND = 65_536;

  private final Sinks.Many<String> heard =
      Sinks.many().unicast().onBackpressureBuffer(new LinkedBlockingQueue<>(MOST_FRAMES_BEHIND));
  private final Disposable listening;

  HeardFrames(Flux<String> frames) {
    listening =
        frames.subscribe(
            frame -> heard.emitNext(frame, Sinks.EmitFailureHandler.FAIL_FAST),
            heard::tryEmitError,
            heard::tryEmitComplete);
  }

  /** Returns the frames for one reader, with whom the listening ends. */
  Flux<String> read() {
    return heard.asFlux().doFinally(end -> listening.dispose());
  }

  /** Ends the listening when there will be no reader. */
  void forget() {
    listening.dispose();
  }
}
