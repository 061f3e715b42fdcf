package io.github.pieces4j.blocking;

import io.github.pieces4j.blocking.stream.ConnectionEventStream;
import io.github.pieces4j.blocking.stream.HubEventStream;
import io.github.pieces4j.blocking.stream.ObjectReading;
import io.github.pieces4j.blocking.stream.Watch;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.internal.hub.Backlog;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;

/** Lets readers at a hub. */
final class HubStream<T> implements IdentifierStream<T> {
  private final IdentifierSource<T> source;
  private final StreamOptions options;
  private final StreamHub hub;
  private final Function<String, T> fetch;

  /**
   * Creates it.
   *
   * @param fetch reads an object
   */
  HubStream(
      IdentifierSource<T> source, StreamOptions options, StreamHub hub, Function<String, T> fetch) {
    this.source = source;
    this.options = options;
    this.hub = hub;
    this.fetch = fetch;
  }

  @Override
  public EventStream<StreamedIdentifiers> batches() {
    return HubEventStream.open(hub, Backlog.batches(hub.counters(), source));
  }

  @Override
  public EventStream<IdentifierEvent> events() {
    return HubEventStream.open(hub, Backlog.events(hub.counters()));
  }

  @Override
  public EventStream<ObjectChange<T>> watch(Predicate<? super IdentifierEvent> wanted) {
    SplittableRandom random = new SplittableRandom();
    return new Watch<>(
        HubEventStream.open(hub, Backlog.events(hub.counters(), wanted)),
        event -> new ObjectReading<>(event, fetch, options.backoff(), random));
  }

  @Override
  public EventStream<ConnectionEvent> connectionEvents() {
    return ConnectionEventStream.open(hub);
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
