package io.github.pieces4j.reactive;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Delays that mostly end before they are over, as deadlines do: they are looked at twice a second
 * and not woken for each.
 *
 * <p>They are over at the same moment as those of {@link Mono#delay(Duration)}, on the same
 * threads. A timer for each would wake a thread for each call, only to find it canceled.
 */
final class Deadlines {
  private static final Duration PAUSE = Duration.ofMillis(500);

  private volatile Watch watch = new Watch(Schedulers.parallel());

  /** Returns a delay, which begins with each subscription. */
  Mono<Long> after(Duration delay) {
    // No look that is due earlier could tell the next one of a shorter delay.
    return delay.compareTo(PAUSE) < 0
        ? Mono.delay(delay)
        : Mono.create(sink -> watch().add(sink, delay));
  }

  /** Reactor's schedulers may have been shut down, or a test may have brought its own. */
  private Watch watch() {
    Watch present = watch;
    Scheduler scheduler = Schedulers.parallel();
    if (present.scheduler != scheduler) {
      present = new Watch(scheduler);
      watch = present;
    }
    return present;
  }

  /** Those on one scheduler. */
  private static final class Watch implements Runnable {
    private final Scheduler scheduler;
    private final Set<Deadline> deadlines = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();

    Watch(Scheduler scheduler) {
      this.scheduler = scheduler;
    }

    void add(MonoSink<Long> sink, Duration delay) {
      Deadline deadline = new Deadline(sink, now() + delay.toNanos(), this);
      sink.onDispose(deadline);
      deadlines.add(deadline);
      lookSoon();
    }

    private long now() {
      return scheduler.now(NANOSECONDS);
    }

    private void lookSoon() {
      if (!looking.get() && looking.compareAndSet(false, true)) {
        lookIn(PAUSE.toNanos());
      }
    }

    private void lookIn(long nanos) {
      try {
        scheduler.schedule(this, nanos, NANOSECONDS);
      } catch (RejectedExecutionException shutDown) {
        // Nothing is told on this scheduler any more; the next delay begins on another one.
        looking.set(false);
      }
    }

    @Override
    public void run() {
      long now = now();
      long next = PAUSE.toNanos();
      for (Deadline deadline : deadlines) {
        long left = deadline.at - now;
        if (left > 0) {
          next = Math.min(next, left);
        } else if (deadlines.remove(deadline)) {
          // Whoever it is told to may throw, or take time.
          scheduler.schedule(deadline);
        }
      }
      lookAgain(next);
    }

    private void lookAgain(long nanos) {
      if (!deadlines.isEmpty()) {
        lookIn(nanos);
        return;
      }
      looking.set(false);
      if (!deadlines.isEmpty()) {
        lookSoon();
      }
    }
  }

  /** One delay. */
  private static final class Deadline implements Disposable, Runnable {
    private final MonoSink<Long> sink;
    private final long at;
    private final Watch watch;

    Deadline(MonoSink<Long> sink, long at, Watch watch) {
      this.sink = sink;
      this.at = at;
      this.watch = watch;
    }

    @Override
    public void run() {
      sink.success(0L);
    }

    @Override
    public void dispose() {
      watch.deadlines.remove(this);
    }
  }
}
