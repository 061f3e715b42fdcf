package io.github.pieces4j.benchmarks.streams;

import java.util.concurrent.CountDownLatch;

/** A receiver that is connected to a server and counts the identifiers of each burst. */
interface Receiver extends AutoCloseable {
  /** Returns what is counted down when the next burst has been counted by all. */
  CountDownLatch nextBurst();

  /** Returns how the names of the threads begin that receive. */
  String threads();

  @Override
  void close();
}
