package io.github.pieces4j.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Looks at the threads of this process. */
final class Threads {
  private Threads() {}

  static void assertRunning(String name) {
    assertThat(named(name)).isNotEmpty();
  }

  /** What has ended may need a moment more to be gone. */
  static void assertGone(String name) throws InterruptedException {
    for (Thread ending : named(name)) {
      ending.join(10_000);
    }
    assertThat(named(name)).isEmpty();
  }

  private static List<Thread> named(String name) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.isAlive() && thread.getName().equals(name))
        .toList();
  }
}
