package io.github.pieces4j.spring.observation;

import io.micrometer.observation.Observation;
import java.util.concurrent.atomic.AtomicBoolean;

/** The observation of a call, which ends once: a subscriber may cancel what has just ended. */
final class ObservedCall {
  private final Observation observation;
  private final PiecesCallContext context;
  private final AtomicBoolean ended = new AtomicBoolean();

  ObservedCall(Observation observation, PiecesCallContext context) {
    this.observation = observation;
    this.context = context;
  }

  Observation observation() {
    return observation;
  }

  void succeeded() {
    end(context::succeeded);
  }

  void answered(int status) {
    end(() -> context.answered(status));
  }

  void failed(Throwable error) {
    end(() -> observation.error(error));
  }

  void canceled() {
    end(context::canceled);
  }

  private void end(Runnable finding) {
    if (ended.compareAndSet(false, true)) {
      finding.run();
      observation.stop();
    }
  }
}
