package io.github.pieces4j.internal.discovery;

import java.time.Duration;

/**
 * The waits of a search for a server; a port that refuses is done at once.
 *
 * @param connect how long a port may take to connect
 * @param answer how long a port may take to answer
 * @param rival how long a port may still take to answer when another one is known to be ready
 * @param search how long asking all ports may take
 */
public record DiscoveryTimeouts(
    Duration connect, Duration answer, Duration rival, Duration search) {

  /** Windows repeats a refused attempt for a second or two before it tells of the refusal. */
  private static final Duration CONNECT_ON_WINDOWS = Duration.ofMillis(200);

  static DiscoveryTimeouts on(OperatingSystem system) {
    return new DiscoveryTimeouts(
        system == OperatingSystem.WINDOWS ? CONNECT_ON_WINDOWS : Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofMillis(500),
        Duration.ofSeconds(8));
  }
}
