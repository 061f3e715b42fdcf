package io.github.pieces4j.benchmarks.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import reactor.core.publisher.Mono;

/** One measurement: some callers for some time. */
final class Running {
  private final int callers;
  private final long nanos;
  private final LongAdder calls = new LongAdder();
  private volatile boolean over;

  Running(int callers, long millis) {
    this.callers = callers;
    nanos = TimeUnit.MILLISECONDS.toNanos(millis);
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
}
