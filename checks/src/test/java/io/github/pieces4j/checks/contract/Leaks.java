package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts what clients may leave behind: threads and direct buffers. */
public final class Leaks {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long ALLOWED_BYTES = 8 * 1_024 * 1_024;

  private final Predicate<String> ours;
  private final LongSupplier direct;
  private final long before;

  /** Remembers how things are, with direct buffers as the JVM counts them. */
  public Leaks(Predicate<String> ours) {
    this(ours, Leaks::directBytes);
  }

  /**
   * Remembers how things are.
   *
   * @param ours tells which threads' names are those of clients
   * @param direct counts the bytes of direct buffers
   */
  public Leaks(Predicate<String> ours, LongSupplier direct) {
    this.ours = ours;
    this.direct = direct;
    before = direct.getAsLong();
    assertThat(threads()).as("threads before the test").isEmpty();
  }

  /** Fails unless, before long, no thread of a client is left, nor many direct buffers. */
  public void assertNone() {
    waitFor(() -> threads().isEmpty() && direct.getAsLong() - before < ALLOWED_BYTES);
    assertThat(threads()).as("threads left").isEmpty();
    assertThat(direct.getAsLong() - before).as("direct bytes left").isLessThan(ALLOWED_BYTES);
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
