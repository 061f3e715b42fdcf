package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.internal.hub.StreamHub;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;

/**
 * A subscription that gives its subscriber the values it asks for, one after another.
 *
 * <p>Whoever raises {@code work} from zero emits until it is zero again; others only raise it. So
 * signals are serial, on the stream's thread or on that of a request. Whatever the subscriber's
 * code throws, errors included, ends this subscription and reaches nobody else.
 *
 * @param <X> the values' type
 */
abstract class DemandSubscription<X> implements Subscription {
  private static final Object COMPLETION = new Object();

  private final CoreSubscriber<? super X> subscriber;
  private final AtomicLong demand = new AtomicLong();
  private final AtomicInteger work = new AtomicInteger();
  private volatile @Nullable Object end;
  private volatile boolean canceled;

  DemandSubscription(CoreSubscriber<? super X> subscriber) {
    this.subscriber = subscriber;
  }

  /** Takes the next value, null if there is none yet. */
  abstract @Nullable X take();

  /** Begins to get values. */
  abstract void enter();

  /** Ends what {@link #enter} began; may be called more than once. */
  abstract void leave();

  /** Forgets the values that nobody takes any more; called last. */
  abstract void clear();

  /** Subscribes; the subscriber may cancel before and meanwhile. */
  final void start() {
    subscriber.onSubscribe(this);
    if (!isOver()) {
      enter();
    }
    if (isOver()) {
      leave();
    }
  }

  @Override
  public final void request(long count) {
    if (count <= 0) {
      String rule =
          "a subscriber requested " + count + " (Reactive Streams rule 3.9): ask for 1 or more";
      leave();
      end(new IllegalArgumentException(rule));
      return;
    }
    demand.accumulateAndGet(count, DemandSubscription::sum);
    emit();
  }

  private static long sum(long before, long more) {
    long sum = before + more;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  @Override
  public final void cancel() {
    if (!canceled) {
      canceled = true;
      leave();
      emit();
    }
  }

  /** Completes the subscriber, unless it has ended. */
  public final void completed() {
    end(COMPLETION);
  }

  final void end(Throwable failure) {
    end((Object) failure);
  }

  private void end(Object how) {
    if (end == null) {
      end = how;
    }
    emit();
  }

  /** Emits what there is, unless somebody does: they go on. */
  final void emit() {
    if (work.getAndIncrement() == 0) {
      emitUntilNoWork();
    }
  }

  /** Returns whether the caller may emit until {@link #emitUntilNoWork}. */
  final boolean beginWork() {
    return work.compareAndSet(0, 1);
  }

  final void emitUntilNoWork() {
    int seen = work.get();
    do {
      emitAvailable();
      if (isOver()) {
        finish();
        return;
      }
      seen = work.addAndGet(-seen);
    } while (seen != 0);
  }

  private void emitAvailable() {
    long wanted = demand.get();
    long count = 0;
    while (count < wanted && !isOver()) {
      X value = take();
      if (value == null) {
        break;
      }
      next(value);
      count++;
    }
    emitted(count);
  }

  final long demand() {
    return demand.get();
  }

  final void emitted(long count) {
    if (count > 0 && demand.get() != Long.MAX_VALUE) {
      demand.addAndGet(-count);
    }
  }

  /** Emits a value; errors of a subscriber are its own too. */
  final void next(X value) {
    try {
      subscriber.onNext(value);
    } catch (Throwable mistake) {
      leave();
      end = end == null ? StreamHub.mistake(mistake) : end;
    }
  }

  final boolean isOver() {
    return canceled || end != null;
  }

  /** Ends for good: work stays above zero, so nobody emits any more. */
  private void finish() {
    clear();
    Object how = end;
    if (canceled || how == null) {
      return;
    }
    canceled = true;
    try {
      if (how == COMPLETION) {
        subscriber.onComplete();
      } else {
        subscriber.onError((Throwable) how);
      }
    } catch (Throwable mistake) {
      StreamHub.mistake(mistake);
    }
  }
}
