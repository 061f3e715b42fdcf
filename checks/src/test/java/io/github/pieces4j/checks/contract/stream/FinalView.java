package io.github.pieces4j.checks.contract.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

/**
 * Is what a subscriber believes that the server has, from all that it was told.
 *
 * @param <X> what it is told
 */
final class FinalView<X> implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(50);

  private final String name;
  private final OpenStream<X> stream;
  private final BiConsumer<FinalView<X>, X> understand;
  private final Duration pause;
  private final Map<String, Instant> objects = new HashMap<>();
  private final Thread reader = new Thread(this::read, "final-view");
  private long values;
  private volatile boolean closed;

  /**
   * Creates it; it reads nothing yet.
   *
   * @param pause how long it waits after each value
   */
  FinalView(
      String name, OpenStream<X> stream, Duration pause, BiConsumer<FinalView<X>, X> understand) {
    this.name = name;
    this.stream = stream;
    this.pause = pause;
    this.understand = understand;
    reader.setDaemon(true);
  }

  void start() {
    if (!reader.isAlive()) {
      reader.start();
    }
  }

  private void read() {
    while (!closed && !stream.isClosed()) {
      stream.poll(POLL).ifPresent(this::take);
    }
  }

  private void take(X value) {
    synchronized (this) {
      understand.accept(this, value);
      values++;
      notifyAll();
    }
    if (!pause.isZero()) {
      LockSupport.parkNanos(pause.toNanos());
    }
  }

  /** Is told that an object is there. */
  void there(String id, Instant updated) {
    objects.put(id, updated);
  }

  /** Is told that an object is gone. */
  void gone(String id) {
    objects.remove(id);
  }

  /** Waits until this view is the server's, and says how it differs if it does not become so. */
  synchronized void await(Map<String, Instant> server, long deadline) {
    while (!objects.equals(server)) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError(difference(server));
      }
      waitFor(left);
    }
  }

  private void waitFor(long milliseconds) {
    try {
      wait(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private String difference(Map<String, Instant> server) {
    return "%s after %d values: it believes wrongly %s, and does not know %s"
        .formatted(name, values, firstOf(objects, server), firstOf(server, objects));
  }

  private static List<?> firstOf(Map<String, Instant> these, Map<String, Instant> without) {
    return these.entrySet().stream()
        .filter(it -> !it.getValue().equals(without.get(it.getKey())))
        .limit(5)
        .toList();
  }

  @Override
  public synchronized String toString() {
    return name + " was told " + values + " values";
  }

  @Override
  public void close() {
    closed = true;
    stream.close();
    reader.interrupt();
  }
}
