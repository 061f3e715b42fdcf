package io.github.pieces4j.internal.hub;

import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of a connection: each step at debug, once at warn that it has not been live for long, and
 * then at info that it is again.
 */
final class ConnectionLog {
  private static final Logger LOGGER = LoggerFactory.getLogger("io.github.pieces4j.streams");
  private static final Duration LONG = Duration.ofSeconds(10);

  private final StreamParts parts;
  private boolean down;
  private boolean warned;
  private long since;

  ConnectionLog(StreamParts parts) {
    this.parts = parts;
  }

  void changed(ConnectionEvent event) {
    logStep(event);
    if (event.state() == ConnectionState.LIVE) {
      recovered();
    } else if (!down) {
      down = true;
      since = parts.transport().nanoTime();
    } else if (!warned && event.reason() != null && downFor().compareTo(LONG) >= 0) {
      warned = true;
      LOGGER.warn(
          "the stream of {} has not been live for {} s, and goes on trying: {}",
          parts.source(),
          downFor().toSeconds(),
          event.reason().getMessage());
    }
  }

  private void logStep(ConnectionEvent event) {
    if (LOGGER.isDebugEnabled()) {
      String reason = event.reason() == null ? "" : ": " + event.reason().getMessage();
      String next =
          event.nextDelay() == null ? "" : "; again in " + event.nextDelay().toMillis() + " ms";
      LOGGER.debug(
          "the stream of {} is {} after {} failures in a row{}{}",
          parts.source(),
          event.state(),
          event.attempt(),
          reason,
          next);
    }
  }

  private void recovered() {
    if (warned) {
      LOGGER.info(
          "the stream of {} is live again after {} s", parts.source(), downFor().toSeconds());
    }
    stopped();
  }

  /** Forgets how it was: nobody subscribes any more, or the stream has failed. */
  void stopped() {
    down = false;
    warned = false;
  }

  private Duration downFor() {
    return Duration.ofNanos(parts.transport().nanoTime() - since);
  }
}
