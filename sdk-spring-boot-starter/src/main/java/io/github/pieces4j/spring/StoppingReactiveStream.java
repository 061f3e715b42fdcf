package io.github.pieces4j.spring;

import io.github.pieces4j.model.stream.StreamedIdentifiers;
import io.github.pieces4j.reactive.ReactiveIdentifierStream;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import reactor.core.publisher.Flux;

/** Is a stream that completes when the application begins to stop. */
record StoppingReactiveStream<T>(ReactiveIdentifierStream<T> stream, StreamStop stop)
    implements ReactiveIdentifierStream<T> {
  @Override
  public Flux<StreamedIdentifiers> batches() {
    return stream.batches().takeUntilOther(stop.signal());
  }

  @Override
  public Flux<IdentifierEvent> events() {
    return stream.events().takeUntilOther(stop.signal());
  }

  @Override
  public Flux<ObjectChange<T>> watch() {
    return stream.watch().takeUntilOther(stop.signal());
  }

  @Override
  public Flux<ConnectionEvent> connectionEvents() {
    return stream.connectionEvents().takeUntilOther(stop.signal());
  }

  @Override
  public StreamCounters counters() {
    return stream.counters();
  }
}
