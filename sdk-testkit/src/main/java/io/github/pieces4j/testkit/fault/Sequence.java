package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A sequence whose last element is repeated. */
final class Sequence<T> {
  private final List<T> things;
  private final AtomicInteger handedOut = new AtomicInteger();

  /**
   * Creates it.
   *
   * @param what what the things are called in the message if there are none
   */
  Sequence(String what, List<T> things) {
    if (things.isEmpty()) {
      throw new PiecesConfigurationException("there are no " + what + ": pass one or more");
    }
    this.things = things;
  }

  T next() {
    int last = things.size() - 1;
    return things.get(Math.min(handedOut.getAndUpdate(it -> Math.min(it + 1, last)), last));
  }
}
