package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.hub.Backlog;
import io.github.pieces4j.internal.hub.Delta;
import io.github.pieces4j.internal.hub.HubSubscriber;
import io.github.pieces4j.internal.hub.Publication;
import io.github.pieces4j.internal.hub.StreamHub;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;

/**
 * Gives one subscriber what it asks for, and keeps the rest in its backlog.
 *
 * <p>Whoever raises {@code work} from zero emits until it is zero again; others only raise it. So
 * signals are serial, on the stream's thread or on that of a request.
 */
final class HubSubscription<X> implements Subscription, HubSubscriber {
  private static final Object COMPLETION = new Object();

  private final CoreSubscriber<? super X> subscriber;
  private final StreamHub hub;
  private final Backlog<X> backlog;
  private final AtomicLong demand = new AtomicLong();
  private final AtomicInteger work = new AtomicInteger();
  private volatile @Nullable Object end;
  private volatile boolean cancelled;

  HubSubscription(CoreSubscriber<? super X> subscriber, StreamHub hub, Backlog<X> backlog) {
    this.subscriber = subscriber;
    this.hub = hub;
    this.backlog = backlog;
  }

  /** Lets the hub offer to the subscriber, which may cancel before and meanwhile. */
  void start() {
    subscriber.onSubscribe(this);
    if (!isOver()) {
      hub.subscribe(this);
    }
    if (isOver()) {
      hub.unsubscribe(this);
    }
  }

  @Override
  public void request(long count) {
    if (count <= 0) {
      String rule =
          "a subscriber requested " + count + " (Reactive Streams rule 3.9): ask for 1 or more";
      hub.unsubscribe(this);
      end(new IllegalArgumentException(rule));
      return;
    }
    demand.accumulateAndGet(count, (before, more) -> sum(before, more));
    emit();
  }

  private static long sum(long before, long more) {
    long sum = before + more;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  @Override
  public void cancel() {
    if (!cancelled) {
      cancelled = true;
      hub.unsubscribe(this);
      emit();
    }
  }

  @Override
  public void offer(Publication published) {
    Publication publication = backlog.wanted(published);
    if (work.compareAndSet(0, 1)) {
      int taken = backlog.isEmpty() ? emitAtOnce(publication) : 0;
      backlog.add(publication, taken);
      emitUntilNoWork();
    } else {
      backlog.add(publication, 0);
      emit();
    }
  }

  @Override
  public void resume(LongFunction<List<Delta>> changedSince) {
    backlog.resume(changedSince);
    emit();
  }

  /** Lets the next event of an object come. */
  void release(String id) {
    backlog.release(id);
    emit();
  }

  @Override
  public void completed() {
    end(COMPLETION);
  }

  @Override
  public void failed(PiecesException reason) {
    end(reason);
  }

  private void end(Object how) {
    if (end == null) {
      end = how;
    }
    emit();
  }

  private void emit() {
    if (work.getAndIncrement() == 0) {
      emitUntilNoWork();
    }
  }

  private int emitAtOnce(Publication publication) {
    int count = (int) Math.min(demand.get(), backlog.size(publication));
    for (int i = 0; i < count; i++) {
      if (isOver()) {
        return count;
      }
      subscriber.onNext(backlog.value(publication, i));
    }
    emitted(count);
    return count;
  }

  private void emitUntilNoWork() {
    int seen = work.get();
    do {
      emitBacklog();
      if (isOver()) {
        finish();
        return;
      }
      seen = work.addAndGet(-seen);
    } while (seen != 0);
  }

  private void emitBacklog() {
    long wanted = demand.get();
    long count = 0;
    while (count < wanted && !isOver()) {
      X value = backlog.take();
      if (value == null) {
        catchUp();
        break;
      }
      subscriber.onNext(value);
      count++;
    }
    emitted(count);
  }

  private void catchUp() {
    if (backlog.wantsToCatchUp()) {
      hub.catchUp(this);
    }
  }

  private void emitted(long count) {
    if (count > 0 && demand.get() != Long.MAX_VALUE) {
      demand.addAndGet(-count);
    }
  }

  private boolean isOver() {
    return cancelled || end != null;
  }

  /** Ends for good: work stays above zero, so nobody emits any more. */
  private void finish() {
    backlog.clear();
    Object how = end;
    if (cancelled || how == null) {
      return;
    }
    cancelled = true;
    if (how == COMPLETION) {
      subscriber.onComplete();
    } else {
      subscriber.onError((Throwable) how);
    }
  }
}
