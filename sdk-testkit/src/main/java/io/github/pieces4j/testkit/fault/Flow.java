package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.time.Duration;

/**
 * The way in which the bytes of one direction travel through a {@link FaultProxy}.
 *
 * @param silent whether they are held back, and the end of the stream with them
 * @param delay how long each chunk is held, at most a day
 * @param bytesPerSecond how fast they go, 1 or more
 * @param cutAfter how many more bytes of each connection pass before it is ended in their place
 * @param ending how it is ended then
 * @since 0.1
 */
public record Flow(
    boolean silent, Duration delay, long bytesPerSecond, long cutAfter, Ending ending) {
  private static final Duration LONGEST_DELAY = Duration.ofDays(1);
  private static final long UNLIMITED = Long.MAX_VALUE;
  private static final Flow FREE =
      new Flow(false, Duration.ZERO, UNLIMITED, UNLIMITED, Ending.CLOSE);

  /**
   * Checks the values.
   *
   * @throws PiecesConfigurationException if a number or a duration is out of its range
   */
  public Flow {
    if (delay.isNegative() || delay.compareTo(LONGEST_DELAY) > 0) {
      throw new PiecesConfigurationException("delay is " + delay + ": it takes 0 to a day");
    }
    if (bytesPerSecond < 1) {
      throw new PiecesConfigurationException(
          "bytesPerSecond is " + bytesPerSecond + ": it takes 1 or more; silence is silent()");
    }
    if (cutAfter < 0) {
      throw new PiecesConfigurationException("cutAfter is " + cutAfter + ": it takes 0 or more");
    }
  }

  /** Returns the flow without a fault. */
  public static Flow free() {
    return FREE;
  }

  /** Returns a flow in which nothing arrives. */
  public static Flow silence() {
    return new Flow(true, Duration.ZERO, UNLIMITED, UNLIMITED, Ending.CLOSE);
  }

  /** Returns a flow that holds each chunk for this long, at most a day. */
  public static Flow delayed(Duration delay) {
    return FREE.withDelay(delay);
  }

  /** Returns a flow that is slow, down to 1 byte per second. */
  public static Flow dripping(long bytesPerSecond) {
    return FREE.withBytesPerSecond(bytesPerSecond);
  }

  /**
   * Returns a flow that lets so many bytes of each connection pass and ends it in place of more.
   */
  public static Flow cut(long afterBytes, Ending ending) {
    return FREE.withCut(afterBytes, ending);
  }

  /** Returns the same flow with another delay. */
  public Flow withDelay(Duration delay) {
    return new Flow(silent, delay, bytesPerSecond, cutAfter, ending);
  }

  /** Returns the same flow with another speed. */
  public Flow withBytesPerSecond(long bytesPerSecond) {
    return new Flow(silent, delay, bytesPerSecond, cutAfter, ending);
  }

  /** Returns the same flow with another cut. */
  public Flow withCut(long afterBytes, Ending ending) {
    return new Flow(silent, delay, bytesPerSecond, afterBytes, ending);
  }
}
