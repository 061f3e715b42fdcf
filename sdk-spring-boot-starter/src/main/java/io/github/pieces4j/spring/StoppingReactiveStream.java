package io.github.pieces4j.spring;

import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.reactive.ReactiveIdentifierStream;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;

/** A stream that completes when the application begins to stop. */
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
  public Flux<ObjectChange<T>> watch(Predicate<? super IdentifierEvent> wanted) {
    return stream.watch(wanted).takeUntilOther(stop.signal());
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
