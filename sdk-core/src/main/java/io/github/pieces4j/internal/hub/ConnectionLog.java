package io.github.pieces4j.internal.hub;

import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of a connection: each step at debug, once at warn that it has not been live for long, and
 * then at info that it is again.
 */
final class ConnectionLog {
  private static final Logger SHARED = LoggerFactory.getLogger("io.github.pieces4j.streams");
  private static final Duration LONG = Duration.ofSeconds(10);

  private final String source;
  private final LongSupplier clock;
  private final Logger logger;
  private boolean down;
  private boolean warned;
  private long since;

  /**
   * Creates a log in which nothing happened.
   *
   * @param clock nanoseconds since any moment
   */
  ConnectionLog(String source, LongSupplier clock) {
    this(source, clock, SHARED);
  }

  ConnectionLog(String source, LongSupplier clock, Logger logger) {
    this.source = source;
    this.clock = clock;
    this.logger = logger;
  }

  void changed(ConnectionEvent event) {
    logStep(event);
    if (event.state() == ConnectionState.LIVE) {
      recovered();
    } else if (!down) {
      down = true;
      since = clock.getAsLong();
    } else if (!warned && event.reason() != null && downFor().compareTo(LONG) >= 0) {
      warned = true;
      logger.warn(
          "the stream of {} has not been live for {} s, and goes on trying: {}",
          source,
          downFor().toSeconds(),
          event.reason().getMessage());
    }
  }

  private void logStep(ConnectionEvent event) {
    if (logger.isDebugEnabled()) {
      String reason = event.reason() == null ? "" : ": " + event.reason().getMessage();
      String next =
          event.nextDelay() == null ? "" : "; again in " + event.nextDelay().toMillis() + " ms";
      logger.debug(
          "the stream of {} is {} after {} failures in a row{}{}",
          source,
          event.state(),
          event.attempt(),
          reason,
          next);
    }
  }

  private void recovered() {
    if (warned) {
      logger.info("the stream of {} is live again after {} s", source, downFor().toSeconds());
    }
    stopped();
  }

  /** Forgets how it was: nobody subscribes any more, or the stream has failed. */
  void stopped() {
    down = false;
    warned = false;
  }

  private Duration downFor() {
    return Duration.ofNanos(clock.getAsLong() - since);
  }
}
