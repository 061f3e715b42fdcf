package io.github.pieces4j.cli.transfer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

/** The pace of the last seconds: what was skipped long ago says nothing. */
final class Pace {
  private static final long WINDOW_NANOS = Duration.ofSeconds(15).toNanos();
  private static final double NANOS_PER_SECOND = 1e9;

  private record Sample(long nanos, long done) {}

  private final Deque<Sample> samples = new ArrayDeque<>();

  /** Begins with nothing done. */
  Pace(long nanos) {
    samples.add(new Sample(nanos, 0));
  }

  /** Notes what is done by now. */
  void note(long nanos, long done) {
    samples.addLast(new Sample(nanos, done));
    while (samples.size() > 2 && nanos - samples.getFirst().nanos() > WINDOW_NANOS) {
      samples.removeFirst();
    }
  }

  double perSecond() {
    long nanos = samples.getLast().nanos() - samples.getFirst().nanos();
    long done = samples.getLast().done() - samples.getFirst().done();
    return nanos == 0 ? 0 : done * NANOS_PER_SECOND / nanos;
  }

  /** Returns how many seconds the rest takes at this pace; empty while nothing gets done. */
  OptionalLong secondsFor(long rest) {
    double perSecond = perSecond();
    return perSecond == 0 ? OptionalLong.empty() : OptionalLong.of(Math.round(rest / perSecond));
  }
}
