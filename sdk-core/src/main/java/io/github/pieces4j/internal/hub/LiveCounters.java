package io.github.pieces4j.internal.hub;

import io.github.pieces4j.stream.StreamCounters;
import java.util.concurrent.atomic.LongAdder;

/** The counters of a stream; thread-safe. */
public final class LiveCounters {
  private final LongAdder connections = new LongAdder();
  private final LongAdder reconnects = new LongAdder();
  private final LongAdder frames = new LongAdder();
  private final LongAdder skippedFrames = new LongAdder();
  private final LongAdder skippedItems = new LongAdder();
  private final LongAdder skippedObjects = new LongAdder();
  private final LongAdder reconciliations = new LongAdder();
  private final LongAdder conflatedEvents = new LongAdder();

  void connected(boolean again) {
    connections.increment();
    reconnects.add(again ? 1 : 0);
  }

  void frame(int badItems) {
    frames.increment();
    skippedItems.add(badItems);
  }

  void skippedFrame() {
    frames.increment();
    skippedFrames.increment();
  }

  void skippedObjects(int objects) {
    skippedObjects.add(objects);
  }

  void reconciliation() {
    reconciliations.increment();
  }

  void conflated(int events) {
    if (events > 0) {
      conflatedEvents.add(events);
    }
  }

  /** Returns the present counts. */
  public StreamCounters now() {
    return new StreamCounters(
        connections.sum(),
        reconnects.sum(),
        frames.sum(),
        skippedFrames.sum(),
        skippedItems.sum(),
        reconciliations.sum(),
        conflatedEvents.sum(),
        skippedObjects.sum());
  }
}
