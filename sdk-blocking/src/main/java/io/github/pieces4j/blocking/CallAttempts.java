package io.github.pieces4j.blocking;

import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.call.Call;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets the caller's thread wait, until the close of the client at most. */
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
    try {
      long nanos = Math.max(0, call.remaining().toNanos());
      return stage.toCompletableFuture().get(nanos, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw call.timedOut(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw call.interrupted(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof PiecesException known
          ? known
          : new IllegalStateException("the stage fails with no other exception", e);
    }
  }
}
