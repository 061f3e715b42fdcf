package io.github.pieces4j.reactive;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * A scheduler for tasks that mostly are canceled before their time, as those of deadlines: it looks
 * at them twice a second and is not woken for each.
 *
 * <p>They run at the same moment as on {@link Schedulers#parallel()}, and there. A timer for each
 * would wake a thread for each call, only to find it canceled.
 */
final class Deadlines implements Scheduler {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

  private volatile Watch watch = new Watch(Schedulers.parallel());

  @Override
  public Disposable schedule(Runnable task) {
    return Schedulers.parallel().schedule(task);
  }

  @Override
  public Disposable schedule(Runnable task, long delay, TimeUnit unit) {
    long nanos = unit.toNanos(delay);
    // The next look may come too late for a shorter delay.
    return nanos < PAUSE
        ? Schedulers.parallel().schedule(task, delay, unit)
        : watch().add(task, nanos);
  }

  @Override
  public Worker createWorker() {
    return Schedulers.parallel().createWorker();
  }

  @Override
  public long now(TimeUnit unit) {
    return Schedulers.parallel().now(unit);
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

  /** The tasks of one of Reactor's schedulers. */
  private static final class Watch implements Runnable {
    private final Scheduler scheduler;
    private final Set<Deadline> deadlines = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile long nextLook;
    private volatile Worker worker;

    Watch(Scheduler scheduler) {
      this.scheduler = scheduler;
      worker = scheduler.createWorker();
    }

    Disposable add(Runnable task, long nanos) {
      long now = scheduler.now(NANOSECONDS);
      Deadline deadline = new Deadline(task, now + nanos, deadlines);
      deadlines.add(deadline);
      if (looking.get() && now - nextLook > PAUSE) {
        // Somebody holds the thread that was to look: another one is asked.
        looking.set(false);
      }
      lookSoon();
      return deadline;
    }

    private void lookSoon() {
      if (!looking.get() && looking.compareAndSet(false, true)) {
        worker = scheduler.createWorker();
        lookIn(PAUSE);
      }
    }

    private void lookIn(long nanos) {
      nextLook = scheduler.now(NANOSECONDS) + nanos;
      try {
        // Always the same thread: one that somebody holds would get the look sooner or later.
        worker.schedule(this, nanos, NANOSECONDS);
      } catch (RejectedExecutionException shutDown) {
        // Nothing runs on this scheduler any more; the next task gets another one.
        looking.set(false);
      }
    }

    @Override
    public void run() {
      long now = scheduler.now(NANOSECONDS);
      long next = PAUSE;
      try {
        for (Deadline deadline : deadlines) {
          long left = deadline.at - now;
          if (left > 0) {
            next = Math.min(next, left);
          } else {
            // Whoever is told may throw, or take time.
            scheduler.schedule(deadline);
          }
        }
      } finally {
        lookAgain(next);
      }
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

  /** A task that waits for its time. */
  private static final class Deadline implements Disposable, Runnable {
    private final Runnable task;
    private final long at;
    private final Set<Deadline> waiting;

    Deadline(Runnable task, long at, Set<Deadline> waiting) {
      this.task = task;
      this.at = at;
      this.waiting = waiting;
    }

    @Override
    public void run() {
      if (waiting.remove(this)) {
        task.run();
      }
    }

    @Override
    public void dispose() {
      waiting.remove(this);
    }

    @Override
    public boolean isDisposed() {
      return !waiting.contains(this);
    }
  }
}
