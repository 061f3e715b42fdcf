package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.model.stream.StreamedIdentifiers;
import io.github.pieces4j.reactive.ReactiveIdentifierStream;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import io.github.pieces4j.stream.hub.Backlog;
import io.github.pieces4j.stream.hub.StreamHub;
import java.util.function.Function;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

/** Lets subscribers at a hub. */
public final class HubStream<T> implements ReactiveIdentifierStream<T> {
  private static final int MOST_STATES_BEHIND = 256;

  private final IdentifierSource<T> source;
  private final StreamOptions options;
  private final StreamHub hub;
  private final Function<String, Mono<T>> fetch;

  /**
   * Creates it.
   *
   * @param fetch reads an object
   */
  public HubStream(
      IdentifierSource<T> source,
      StreamOptions options,
      StreamHub hub,
      Function<String, Mono<T>> fetch) {
    this.source = source;
    this.options = options;
    this.hub = hub;
    this.fetch = fetch;
  }

  @Override
  public Flux<StreamedIdentifiers> batches() {
    return new HubFlux<>(hub, () -> Backlog.batches(hub.counters(), source));
  }

  @Override
  public Flux<IdentifierEvent> events() {
    return new HubFlux<>(hub, () -> Backlog.events(hub.counters()));
  }

  @Override
  public Flux<ObjectChange<T>> watch() {
    return Flux.defer(() -> new Watch<>(hub, options, fetch).changes());
  }

  /** A subscriber that is far behind misses old states, never the latest. */
  @Override
  public Flux<ConnectionEvent> connectionEvents() {
    return Flux.<ConnectionEvent>create(this::observe, FluxSink.OverflowStrategy.IGNORE)
        .onBackpressureBuffer(MOST_STATES_BEHIND, missed -> {}, BufferOverflowStrategy.DROP_OLDEST);
  }

  private void observe(FluxSink<ConnectionEvent> sink) {
    SinkObserver observer = new SinkObserver(sink);
    sink.onDispose(() -> hub.ignore(observer));
    hub.observe(observer);
  }

  @Override
  public StreamCounters counters() {
    return hub.counters().now();
  }

  /** Completes all streams, for good. */
  public void close() {
    hub.close();
  }
}
