package io.github.pieces4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts what clients may leave behind: threads and direct buffers. */
public final class Leaks {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long ALLOWED_BYTES = 8 * 1_024 * 1_024;

  private final Predicate<String> ours;
  private final long directBytes;

  /**
   * Remembers how things are.
   *
   * @param ours tells which threads' names are those of clients
   */
  public Leaks(Predicate<String> ours) {
    this.ours = ours;
    directBytes = directBytes();
    assertThat(threads()).as("threads before the test").isEmpty();
  }

  /** Fails unless, before long, no thread of a client is left, nor many direct buffers. */
  public void assertNone() {
    waitFor(() -> threads().isEmpty() && directBytes() - directBytes < ALLOWED_BYTES);
    assertThat(threads()).as("threads left").isEmpty();
    assertThat(directBytes() - directBytes).as("direct bytes left").isLessThan(ALLOWED_BYTES);
  }

  private Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(ours)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long directBytes() {
    return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
        .filter(pool -> pool.getName().equals("direct"))
        .mapToLong(BufferPoolMXBean::getMemoryUsed)
        .sum();
  }

  /** Up to JDK 20 an HttpClient ends when the collector finds that nobody has it any more. */
  private static void waitFor(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
      System.gc();
      pass();
    }
  }

  private static void pass() {
    try {
      new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
