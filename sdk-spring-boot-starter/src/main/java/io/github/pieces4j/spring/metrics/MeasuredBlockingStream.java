package io.github.pieces4j.spring.metrics;

import io.github.pieces4j.blocking.IdentifierStream;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.StreamCounters;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A stream's connection whose state is brought up to date whenever it is read, so it needs no
 * thread.
 */
final class MeasuredBlockingStream implements MeasuredStream {
  private final IdentifierStream<?> stream;
  private final Lock oneReader = new ReentrantLock();
  private EventStream<ConnectionEvent> events;
  private ConnectionState latest = ConnectionState.CLOSED;

  MeasuredBlockingStream(IdentifierStream<?> stream) {
    this.stream = stream;
    events = stream.connectionEvents();
  }

  @Override
  public ConnectionState state() {
    oneReader.lock();
    try {
      if (events.isClosed()) {
        reopen();
      }
      catchUp();
      return latest;
    } finally {
      oneReader.unlock();
    }
  }

  /** The application was stopped, and may have been started again. */
  private void reopen() {
    events.close();
    events = stream.connectionEvents();
    latest = ConnectionState.CLOSED;
  }

  private void catchUp() {
    Optional<ConnectionEvent> next = events.poll(Duration.ZERO);
    while (next.isPresent()) {
      latest = next.get().state();
      next = events.poll(Duration.ZERO);
    }
  }

  @Override
  public StreamCounters counters() {
    return stream.counters();
  }
}
