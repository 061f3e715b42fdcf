package io.github.pieces4j.benchmarks.streams;

import java.util.Locale;

/**
 * A measurement of what a hub and a stuck subscriber keep of 100,000 objects that change ten times.
 */
final class StuckMemory {
  private static final double BYTES_PER_MEGABYTE = 1_000_000;

  private StuckMemory() {}

  static String measured() {
    try (FrameServer server = new FrameServer();
        HubReceiver receiver = new HubReceiver(server, 1).withStuckSubscriber()) {
      long empty = used();
      Measured.burst(server, receiver);
      long once = used();
      Measured.burst(server, receiver);
      long twice = used();
      return String.format(
          Locale.ROOT,
          "%,d identifiers known and one stuck subscriber keep %.1f MB, after as many changes again"
              + " %.1f MB",
          FrameServer.OBJECTS,
          (once - empty) / BYTES_PER_MEGABYTE,
          (twice - empty) / BYTES_PER_MEGABYTE);
    }
  }

  private static long used() {
    for (int collection = 0; collection < 4; collection++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
