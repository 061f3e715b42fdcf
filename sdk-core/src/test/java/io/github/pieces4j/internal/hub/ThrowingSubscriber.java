package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import java.util.List;
import java.util.function.LongFunction;

/** Throws an error or an exception at one of its first signals, and at its end. */
final class ThrowingSubscriber implements HubSubscriber {
  private final boolean error;
  private int patience;

  ThrowingSubscriber(int number) {
    error = number % 2 == 0;
    patience = number % 5;
  }

  private void signal() {
    if (patience-- <= 0) {
      if (error) {
        throw new NoSuchMethodError("another version");
      }
      throw new IllegalStateException("a mistake");
    }
  }

  @Override
  public void offer(Batch batch) {
    signal();
  }

  @Override
  public void resume(LongFunction<List<Delta>> changedSince) {
    signal();
  }

  @Override
  public void completed() {
    signal();
  }

  @Override
  public void failed(PiecesException reason) {
    signal();
  }
}
