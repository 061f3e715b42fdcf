package io.github.pieces4j.blocking;

import io.github.pieces4j.blocking.transport.ManagedWait;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.call.Call;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The attempts of a call, between which the caller's thread waits, until the close of the client at
 * most.
 */
final class CallAttempts {
  private final CountDownLatch closed;

  CallAttempts(CountDownLatch closed) {
    this.closed = closed;
  }

  /**
   * Waits until the next attempt is to be made.
   *
   * @throws PiecesException if there is to be none
   */
  void toRetry(Call<?> call, PiecesException failure) {
    long nanos = call.delayAfter(failure).toNanos();
    try {
      if (closed.await(nanos, TimeUnit.NANOSECONDS)) {
        throw call.ended(new PiecesClosedException("the client"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw call.ended(call.interrupted(e));
    }
  }

  /** Waits for a stage, until the call's deadline at most. */
  <T> T forStage(Call<?> call, CompletionStage<T> stage) {
    CompletableFuture<T> future = stage.toCompletableFuture();
    try {
      if (!future.isDone()) {
        await(call, future);
      }
      return future.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw call.interrupted(e);
    } catch (CompletionException e) {
      throw e.getCause() instanceof PiecesException known
          ? known
          : new IllegalStateException("the stage fails with no other exception", e);
    }
  }

  private static void await(Call<?> call, CompletableFuture<?> future) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    future.whenComplete((value, failure) -> done.countDown());
    long nanos = Math.max(0, call.remaining().toNanos());
    if (ManagedWait.upTo(nanos, limit -> done.await(limit, TimeUnit.NANOSECONDS) ? true : null)
        == null) {
      throw call.timedOut(null);
    }
  }
}
