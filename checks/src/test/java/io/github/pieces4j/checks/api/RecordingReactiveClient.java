package io.github.pieces4j.checks.api;

import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.reactive.ReactiveIdentifierStream;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.List;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps what a reactive client is asked for, and answers as {@link RecordingClient} does. */
record RecordingReactiveClient(List<PiecesRequest<?>> requests) implements ReactivePiecesClient {
  @Override
  public <R> Mono<PiecesResponse<R>> exchange(PiecesRequest<R> request) {
    return Mono.fromSupplier(
        () -> {
          requests.add(request);
          return RecordingClient.answer(request);
        });
  }

  @Override
  public <T> ReactiveIdentifierStream<T> stream(IdentifierSource<T> source) {
    requests.add(source.stream());
    return new NoStream<>();
  }

  @Override
  public Mono<Void> closeAsync() {
    return Mono.empty();
  }

  private record NoStream<T>() implements ReactiveIdentifierStream<T> {
    @Override
    public Flux<StreamedIdentifiers> batches() {
      return Flux.empty();
    }

    @Override
    public Flux<IdentifierEvent> events() {
      return Flux.empty();
    }

    @Override
    public Flux<ObjectChange<T>> watch(Predicate<? super IdentifierEvent> wanted) {
      return Flux.empty();
    }

    @Override
    public Flux<ConnectionEvent> connectionEvents() {
      return Flux.just(ConnectionEvent.of(ConnectionState.LIVE, 0));
    }

    @Override
    public StreamCounters counters() {
      return null;
    }
  }
}
