package io.github.pieces4j.blocking;

import io.github.pieces4j.blocking.stream.ConnectionEvents;
import io.github.pieces4j.blocking.stream.HubEvents;
import io.github.pieces4j.blocking.stream.Watch;
import io.github.pieces4j.internal.hub.Backlog;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;

/** The streams of one hub. */
final class HubStream<T> implements IdentifierStream<T> {
  private final IdentifierSource<T> source;
  private final StreamHub hub;
  private final Function<String, T> fetch;
  private final Executor threads;

  /**
   * Creates it.
   *
   * @param fetch reads an object
   * @param threads run what may block
   */
  HubStream(
      IdentifierSource<T> source, StreamHub hub, Function<String, T> fetch, Executor threads) {
    this.source = source;
    this.hub = hub;
    this.fetch = fetch;
    this.threads = threads;
  }

  @Override
  public EventStream<StreamedIdentifiers> batches() {
    return HubEvents.open(hub, Backlog.batches(hub.counters(), source));
  }

  @Override
  public EventStream<IdentifierEvent> events() {
    return HubEvents.open(hub, Backlog.events(hub.counters()));
  }

  @Override
  public EventStream<ObjectChange<T>> watch(Predicate<? super IdentifierEvent> wanted) {
    return Watch.open(hub, wanted, fetch, source::changedAt, threads);
  }

  @Override
  public EventStream<ConnectionEvent> connectionEvents() {
    return ConnectionEvents.open(hub);
  }

  @Override
  public StreamCounters counters() {
    return hub.counters().now();
  }

  /** Ends all streams, for good. */
  public void close() {
    hub.close();
  }
}
