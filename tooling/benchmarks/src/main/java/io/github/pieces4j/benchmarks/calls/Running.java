package io.github.pieces4j.benchmarks.calls;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** One measurement: some callers for some time. */
final class Running {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final int callers;
  private final long nanos;
  private final LongAdder calls = new LongAdder();
  private final LongAdder failures = new LongAdder();
  private final LongAdder bytesOfCallers = new LongAdder();
  private final long bytesBefore = bytesOfLiveThreads();
  private volatile boolean over;

  Running(int callers, long millis) {
    this.callers = callers;
    nanos = TimeUnit.MILLISECONDS.toNanos(millis);
  }

  private static long bytesOfLiveThreads() {
    return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
        .filter(bytes -> bytes > 0)
        .sum();
  }

  void inThreads(Callable<?> call) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int caller = 0; caller < callers; caller++) {
      Thread thread = new Thread(() -> repeat(call));
      thread.start();
      threads.add(thread);
    }
    TimeUnit.NANOSECONDS.sleep(nanos);
    over = true;
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void repeat(Callable<?> call) {
    while (!over) {
      try {
        call.call();
        calls.increment();
      } catch (Exception e) {
        countFailure(e);
      }
    }
    bytesOfCallers.add(THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()));
  }

  private void countFailure(Throwable failure) {
    failures.increment();
    if (failures.sum() == 1) {
      System.err.println("A call failed: " + failure);
    }
  }

  void inChains(Callable<Mono<?>> call) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(callers);
    for (int caller = 0; caller < callers; caller++) {
      Mono.defer(() -> made(call))
          .doOnNext(value -> calls.increment())
          .doOnError(this::countFailure)
          .repeat(() -> !over)
          .retryWhen(Retry.indefinitely().filter(failure -> !over))
          .doFinally(end -> ended.countDown())
          .subscribe(value -> {}, failure -> {});
    }
    TimeUnit.NANOSECONDS.sleep(nanos);
    over = true;
    ended.await();
  }

  private static Mono<?> made(Callable<Mono<?>> call) {
    try {
      return call.call();
    } catch (Exception e) {
      return Mono.error(e);
    }
  }

  /** Returns how many calls were answered. */
  long calls() {
    return calls.sum();
  }

  /** Returns how many calls failed. */
  long failures() {
    return failures.sum();
  }

  /** Returns what has been allocated for one call by whoever took part. */
  double bytesOfCall() {
    long bytes = bytesOfLiveThreads() - bytesBefore + bytesOfCallers.sum();
    return bytes / (double) Math.max(1, calls());
  }
}
