package io.github.pieces4j.config;

import io.github.pieces4j.error.PiecesConfigurationException;

/**
 * The limits of the memory and connections that calls may take.
 *
 * @param maxResponseBytes how many bytes of a response are held at a time: a whole body, or one
 *     element of a list that is read element by element
 * @param maxConnections how many connections calls may use at a time; those of streams come on top
 * @param maxPendingCalls how many calls may wait for a connection; the next one fails
 * @param maxOpenLists how many lists may be read element by element at a time; each has a
 *     connection of its own, so that calls about its elements never wait for it
 * @since 0.1
 */
public record CallLimits(
    int maxResponseBytes, int maxConnections, int maxPendingCalls, int maxOpenLists) {
  /**
   * Allows 64 MiB, 10,000 waiting calls, 64 open lists and 8 connections: a local server answers
   * few calls at a time, and more connections only make it slower.
   */
  public static final CallLimits DEFAULT = new CallLimits(64 * 1_024 * 1_024, 8, 10_000, 64);

  /** Refuses limits that could not hold. */
  public CallLimits {
    requireAtLeast(1, maxResponseBytes, "maxResponseBytes");
    requireAtLeast(1, maxConnections, "maxConnections");
    requireAtLeast(0, maxPendingCalls, "maxPendingCalls");
    requireAtLeast(1, maxOpenLists, "maxOpenLists");
  }

  private static void requireAtLeast(int least, int value, String setting) {
    if (value < least) {
      throw new PiecesConfigurationException(
          "CallLimits.%s is %d: it takes %d or more".formatted(setting, value, least));
    }
  }
}
