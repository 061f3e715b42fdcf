package io.github.pieces4j.checks.contract.stream;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a client hands over until the suite polls it.
 *
 * @param <X> the values' type
 */
public final class ReceivedValues<X> implements OpenStream<X> {
  private final BlockingQueue<Signal<X>> signals = new LinkedBlockingQueue<>();
  private volatile Runnable cancellation = () -> {};
  private volatile @Nullable Signal<X> end;

  /**
   * Is a value or the end.
   *
   * @param value null for the end
   * @param failure null for a value and for an end without failure
   */
  private record Signal<X>(@Nullable X value, @Nullable RuntimeException failure) {}

  /** Creates it; nothing was received yet. */
  public ReceivedValues() {}

  /** Says what closing this is to do; returns this. */
  public ReceivedValues<X> closingBy(Runnable cancel) {
    cancellation = cancel;
    return this;
  }

  /** Receives a value. */
  public void received(X value) {
    signals.add(new Signal<>(value, null));
  }

  /** Receives the end. */
  public void completed() {
    signals.add(new Signal<>(null, null));
  }

  /** Receives the end by a failure. */
  public void failed(Throwable reason) {
    signals.add(
        new Signal<>(
            null,
            reason instanceof RuntimeException known ? known : new IllegalStateException(reason)));
  }

  @Override
  public Optional<X> poll(Duration timeout) {
    try {
      return end == null ? taken(signals.poll(timeout.toNanos(), TimeUnit.NANOSECONDS)) : over(end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Optional<X> taken(@Nullable Signal<X> signal) {
    if (signal == null) {
      return Optional.empty();
    }
    if (signal.value() == null) {
      end = signal;
      return over(signal);
    }
    return Optional.of(signal.value());
  }

  private Optional<X> over(Signal<X> ended) {
    if (ended.failure() != null) {
      throw ended.failure();
    }
    return Optional.empty();
  }

  @Override
  public boolean isClosed() {
    Signal<X> next = signals.peek();
    return end != null || next != null && next.value() == null;
  }

  @Override
  public void close() {
    cancellation.run();
  }
}
