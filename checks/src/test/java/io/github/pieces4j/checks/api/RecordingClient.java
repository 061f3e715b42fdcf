package io.github.pieces4j.checks.api;

import io.github.pieces4j.blocking.IdentifierStream;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Keeps what a blocking client is asked for and answers nothing. */
record RecordingClient(List<PiecesRequest<?>> requests) implements PiecesClient {
  @Override
  public <R> PiecesResponse<R> exchange(PiecesRequest<R> request) {
    requests.add(request);
    return PiecesResponse.of(null);
  }

  @Override
  public <T, C extends PiecesCollection<T>> Stream<T> elements(PiecesRequest<C> request) {
    requests.add(request);
    return Stream.empty();
  }

  @Override
  public <T> IdentifierStream<T> stream(IdentifierSource<T> source) {
    requests.add(source.stream());
    return new NoStream<>();
  }

  @Override
  public void close() {}

  private record NoStream<T>() implements IdentifierStream<T> {
    @Override
    public EventStream<StreamedIdentifiers> batches() {
      return null;
    }

    @Override
    public EventStream<IdentifierEvent> events() {
      return null;
    }

    @Override
    public EventStream<ObjectChange<T>> watch(Predicate<? super IdentifierEvent> wanted) {
      return null;
    }

    @Override
    public EventStream<ConnectionEvent> connectionEvents() {
      return null;
    }

    @Override
    public StreamCounters counters() {
      return null;
    }
  }
}
