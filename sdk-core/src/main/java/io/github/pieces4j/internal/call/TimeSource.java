package io.github.pieces4j.internal.call;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The clock and the chance of calls; tests put in their own.
 *
 * @param nanoTime counts nanoseconds from any origin, as {@link System#nanoTime}
 * @param now tells the date, for a {@code Retry-After} that names one
 * @param random spreads the delays of retries
 */
public record TimeSource(
    LongSupplier nanoTime, Supplier<Instant> now, Supplier<RandomGenerator> random) {
  /** Takes everything from the machine. */
  public static TimeSource system() {
    return of(System::nanoTime);
  }

  /** Takes all but the nanoseconds from the machine. */
  public static TimeSource of(LongSupplier nanoTime) {
    return new TimeSource(nanoTime, Instant::now, ThreadLocalRandom::current);
  }

  Duration since(long begun) {
    return Duration.ofNanos(nanoTime.getAsLong() - begun);
  }
}
