package io.github.pieces4j.reactive;

import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.reactive.stream.ConnectionEvents;
import io.github.pieces4j.reactive.stream.HubEvents;
import io.github.pieces4j.reactive.stream.Watch;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.function.Function;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The streams of one hub. */
final class HubStream<T> implements ReactiveIdentifierStream<T> {
  private final IdentifierSource<T> source;
  private final StreamHub hub;
  private final Function<String, Mono<T>> fetch;

  /**
   * Creates it.
   *
   * @param fetch reads an object
   */
  HubStream(IdentifierSource<T> source, StreamHub hub, Function<String, Mono<T>> fetch) {
    this.source = source;
    this.hub = hub;
    this.fetch = fetch;
  }

  @Override
  public Flux<StreamedIdentifiers> batches() {
    return HubEvents.batches(hub, source);
  }

  @Override
  public Flux<IdentifierEvent> events() {
    return HubEvents.events(hub);
  }

  @Override
  public Flux<ObjectChange<T>> watch(Predicate<? super IdentifierEvent> wanted) {
    return new Watch<>(hub, wanted, fetch, source::changedAt);
  }

  @Override
  public Flux<ConnectionEvent> connectionEvents() {
    return new ConnectionEvents(hub);
  }

  @Override
  public StreamCounters counters() {
    return hub.counters().now();
  }

  /** Completes all streams, for good. */
  void close() {
    hub.close();
  }
}
