package io.github.pieces4j.blocking.transport;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a body on their way to the thread that reads it; the socket waits while it does not.
 */
final class BodyParts implements BodySubscriber<BodyParts> {
  private static final int PARTS_AHEAD = 4;

  /** One thing that happened: a part, or the end for a reason or for none. */
  private record Arrival(@Nullable List<ByteBuffer> part, @Nullable Throwable failure) {}

  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private final CompletableFuture<Subscription> subscribed = new CompletableFuture<>();

  /** Completes at once, so that the head of the response does not wait for its body. */
  @Override
  public CompletionStage<BodyParts> getBody() {
    return CompletableFuture.completedStage(this);
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    if (subscribed.complete(subscription)) {
      subscription.request(PARTS_AHEAD);
    } else {
      subscription.cancel();
    }
  }

  @Override
  public void onNext(List<ByteBuffer> part) {
    arrivals.add(new Arrival(part, null));
  }

  @Override
  public void onError(Throwable failure) {
    arrivals.add(new Arrival(null, failure));
  }

  @Override
  public void onComplete() {
    arrivals.add(new Arrival(null, null));
  }

  /** Waits for the next part; null behind the last one. */
  @Nullable List<ByteBuffer> next(long nanos)
      throws InterruptedException, TimeoutException, ExecutionException {
    Arrival arrival = arrivals.poll(nanos, TimeUnit.NANOSECONDS);
    if (arrival == null) {
      throw new TimeoutException();
    }
    if (arrival.failure() != null) {
      throw new ExecutionException(arrival.failure());
    }
    if (arrival.part() != null) {
      subscribed.join().request(1);
    }
    return arrival.part();
  }

  /** Ends the connection if the body has not ended; whoever waits is told the reason. */
  void cancel(Throwable reason) {
    onError(reason);
    boolean early = subscribed.completeExceptionally(reason);
    if (!early && !subscribed.isCompletedExceptionally()) {
      subscribed.join().cancel();
    }
  }
}
