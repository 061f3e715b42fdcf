package io.github.pieces4j.checks.contract.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Looks at the threads that clients start. */
final class ClientThreads {
  private static final String PREFIX = "pieces4j";
  private static final int PATIENCE_MILLISECONDS = 10_000;

  private ClientThreads() {}

  /** What has ended may need a moment more to be gone. */
  static void assertGone() {
    try {
      for (Thread ending : alive()) {
        ending.join(PATIENCE_MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    assertThat(alive()).as("threads of clients").isEmpty();
  }

  private static List<Thread> alive() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.isAlive() && thread.getName().startsWith(PREFIX))
        .toList();
  }
}
