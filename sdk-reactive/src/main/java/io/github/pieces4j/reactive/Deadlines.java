package io.github.pieces4j.reactive;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/**
 * The deadlines of a client's calls, all of which come as long after their beginning.
 *
 * <p>A delay of its own for each call wakes a thread of Reactor's timer when the call begins, if no
 * other waits there: half the time of a small call. Here one delay waits for the earliest.
 */
final class Deadlines {
  private final long nanos;
  private final Duration usual;
  private final ConcurrentNavigableMap<Long, Deadline> waiting = new ConcurrentSkipListMap<>();
  private final AtomicLong count = new AtomicLong();
  private final AtomicBoolean armed = new AtomicBoolean();
  private final Disposable.Swap timer = Disposables.swap();
  private final Mono<Long> afterTheUsual = Mono.create(this::add);

  /** One deadline and whom it is told. */
  private record Deadline(long at, MonoSink<Long> sink) {}

  /**
   * Creates them.
   *
   * @param usual how long most calls may take
   */
  Deadlines(Duration usual) {
    this.usual = usual;
    nanos = usual.toNanos();
  }

  /** Returns a publisher of the moment that comes so long after its subscription. */
  Mono<Long> after(Duration timeout) {
    return timeout.equals(usual) ? afterTheUsual : Mono.delay(timeout);
  }

  private void add(MonoSink<Long> sink) {
    Long number = count.incrementAndGet();
    sink.onDispose(() -> waiting.remove(number));
    waiting.put(number, new Deadline(now() + nanos, sink));
    arm();
  }

  private static long now() {
    return Schedulers.parallel().now(TimeUnit.NANOSECONDS);
  }

  private void arm() {
    Map.Entry<Long, Deadline> first = waiting.firstEntry();
    if (first != null && armed.compareAndSet(false, true)) {
      long left = first.getValue().at() - now();
      timer.replace(Schedulers.parallel().schedule(this::tell, left, TimeUnit.NANOSECONDS));
    }
  }

  /** Completes those that are due; the timer may run long after the last call has ended. */
  private void tell() {
    long now = now();
    for (Deadline due = pollDue(now); due != null; due = pollDue(now)) {
      due.sink().success(0L);
    }
    armed.set(false);
    arm();
  }

  private @Nullable Deadline pollDue(long now) {
    Map.Entry<Long, Deadline> first = waiting.firstEntry();
    return first != null && first.getValue().at() <= now ? waiting.remove(first.getKey()) : null;
  }

  /** Forgets all of them. */
  void close() {
    timer.dispose();
  }
}
