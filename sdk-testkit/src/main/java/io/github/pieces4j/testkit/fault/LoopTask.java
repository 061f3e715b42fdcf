package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A task that a thread hands to the loop and waits for. */
final class LoopTask<T> {
  private final Callable<T> action;
  private final CompletableFuture<T> result = new CompletableFuture<>();

  LoopTask(Callable<T> action) {
    this.action = action;
  }

  void run() {
    try {
      result.complete(action.call());
    } catch (Exception e) {
      result.completeExceptionally(e);
    }
  }

  void cancel() {
    result.completeExceptionally(new PiecesClosedException("FaultProxy"));
  }

  /** Waits for the result; an interrupt does not end that, for the loop is quick. */
  T result() {
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof PiecesException expected) {
        throw expected;
      }
      throw new IllegalStateException("the proxy could not do it: " + e.getCause(), e.getCause());
    }
  }
}
