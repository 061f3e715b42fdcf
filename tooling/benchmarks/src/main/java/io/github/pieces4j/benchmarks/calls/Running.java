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

/** One measurement: some callers for some time. */
final class Running {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final int callers;
  private final long nanos;
  private final LongAdder calls = new LongAdder();
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
    try {
      while (!over) {
        call.call();
        calls.increment();
      }
    } catch (Exception e) {
      throw new IllegalStateException("a call failed", e);
    } finally {
      bytesOfCallers.add(THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()));
    }
  }

  void inChains(Callable<Mono<?>> call) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(callers);
    for (int caller = 0; caller < callers; caller++) {
      Mono.defer(() -> made(call))
          .doOnNext(value -> calls.increment())
          .repeat(() -> !over)
          .doFinally(end -> ended.countDown())
          .subscribe(value -> {}, Throwable::printStackTrace);
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

  /** Returns what has been allocated for one call by whoever took part. */
  double bytesOfCall() {
    long bytes = bytesOfLiveThreads() - bytesBefore + bytesOfCallers.sum();
    return bytes / (double) Math.max(1, calls());
  }
}
