package io.github.pieces4j.checks.contract.stream;

import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.function.Predicate;

/**
 * Is one identifier stream of a client; each method calls the client's own of that name.
 *
 * @param <T> the objects' type
 */
public interface StreamUnderTest<T> {
  /** How many kinds of harm there are. */
  int KINDS_OF_HARM = 12;

  /** Subscribes to the frames. */
  OpenStream<StreamedIdentifiers> batches(Demand demand);

  /** Subscribes to the events. */
  OpenStream<IdentifierEvent> events(Demand demand);

  /** Subscribes to the events with their objects. */
  default OpenStream<ObjectChange<T>> watch(Demand demand) {
    return watch(demand, event -> true);
  }

  /** Subscribes to those events with their objects that are wanted. */
  OpenStream<ObjectChange<T>> watch(Demand demand, Predicate<? super IdentifierEvent> wanted);

  /** Observes the connection. */
  OpenStream<ConnectionEvent> connectionEvents();

  /**
   * Adds a subscriber or an observer that does harm as far as it can: it throws, blocks, cancels
   * inside a signal, or asks for what it must not.
   *
   * @param kind which harm, from 0 and below {@link #KINDS_OF_HARM}
   * @return what ends it
   */
  Runnable disturb(int kind);

  /** Returns what the stream counted. */
  StreamCounters counters();
}
