package io.github.pieces4j.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

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

  static List<Thread> named(String name) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.isAlive() && thread.getName().equals(name))
        .toList();
  }

  /** Waits until no thread is in a method of this class. */
  static void assertNoneIn(Class<?> type) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (isAnyIn(type)) {
      assertThat(System.nanoTime() - deadline).as("time left").isNegative();
      Thread.yield();
    }
  }

  private static boolean isAnyIn(Class<?> type) {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Arrays::stream)
        .anyMatch(frame -> frame.getClassName().equals(type.getName()));
  }
}
