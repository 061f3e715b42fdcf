package io.github.pieces4j.internal.hub;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of what could not be read: the first problem at once, a flood of them as counts from time
 * to time; for one thread.
 */
final class ProblemLog {
  private static final Logger SHARED = LoggerFactory.getLogger("io.github.pieces4j.streams");
  private static final Duration FIRST_SILENCE = Duration.ofSeconds(10);
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(10);

  private final String source;
  private final LongSupplier clock;
  private final Logger logger;
  private Duration silence = Duration.ZERO;
  private long last;
  private long withheld;
  private String withheldWhat = "";

  /**
   * Creates a log in which nothing was reported.
   *
   * @param clock nanoseconds since any moment
   */
  ProblemLog(String source, LongSupplier clock) {
    this(source, clock, SHARED);
  }

  ProblemLog(String source, LongSupplier clock, Logger logger) {
    this.source = source;
    this.clock = clock;
    this.logger = logger;
  }

  /** Reports how many things of a kind could not be read, and what is wrong with the first. */
  void report(String what, int count, @Nullable Exception problem) {
    long quiet = clock.getAsLong() - last;
    if (!silence.isZero() && quiet < silence.toNanos()) {
      withheld += count;
      withheldWhat = what;
      return;
    }
    boolean flood = withheld > 0;
    flush();
    silence = flood ? doubled() : FIRST_SILENCE;
    last = clock.getAsLong();
    String reason = problem == null ? "unknown" : problem.getMessage();
    logger.warn("the stream of {}: {} {}: {}", source, count, what, reason);
  }

  private Duration doubled() {
    Duration doubled = silence.multipliedBy(2);
    return doubled.compareTo(LONGEST_SILENCE) < 0 ? doubled : LONGEST_SILENCE;
  }

  /** Logs how many problems were left out since the last one that was logged. */
  void flush() {
    if (withheld > 0) {
      logger.warn("the stream of {}: {} more like it, as {}", source, withheld, withheldWhat);
      withheld = 0;
    }
  }
}
