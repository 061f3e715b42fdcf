package io.github.pieces4j.blocking.transport;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
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
 * The head and the parts of an answer on their way from the socket to the thread that reads them;
 * the socket waits while that thread does not read.
 */
final class AnswerParts implements BodyHandler<AnswerParts>, BodySubscriber<AnswerParts> {
  private static final int PARTS_AHEAD = 4;

  /** One thing that happened: the head, a part, or the end for a reason or for none. */
  private record Arrival(
      @Nullable ResponseInfo head, @Nullable List<ByteBuffer> part, @Nullable Throwable failure) {}

  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
  private final CompletableFuture<Subscription> subscribed = new CompletableFuture<>();

  @Override
  public BodySubscriber<AnswerParts> apply(ResponseInfo head) {
    arrivals.add(new Arrival(head, null, null));
    return this;
  }

  /** Returns a completed stage, so that nothing waits for the body's end but its reader. */
  @Override
  public CompletionStage<AnswerParts> getBody() {
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
    arrivals.add(new Arrival(null, part, null));
  }

  @Override
  public void onError(Throwable failure) {
    arrivals.add(new Arrival(null, null, failure));
  }

  @Override
  public void onComplete() {
    arrivals.add(new Arrival(null, null, null));
  }

  /** Waits for the head, which comes before all parts. */
  ResponseInfo head(long nanos) throws InterruptedException, TimeoutException, ExecutionException {
    ResponseInfo head = take(nanos).head();
    if (head == null) {
      throw new ExecutionException(new IllegalStateException("an answer without a head"));
    }
    return head;
  }

  /** Waits for the next part; null behind the last one. */
  @Nullable List<ByteBuffer> next(long nanos)
      throws InterruptedException, TimeoutException, ExecutionException {
    List<ByteBuffer> part = take(nanos).part();
    if (part != null) {
      subscribed.join().request(1);
    }
    return part;
  }

  private Arrival take(long nanos)
      throws InterruptedException, TimeoutException, ExecutionException {
    Arrival arrival = ManagedWait.upTo(nanos, limit -> arrivals.poll(limit, TimeUnit.NANOSECONDS));
    if (arrival == null) {
      throw new TimeoutException();
    }
    if (arrival.failure() != null) {
      throw new ExecutionException(arrival.failure());
    }
    return arrival;
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
