package io.github.pieces4j.checks.api;

import io.github.pieces4j.blocking.IdentifierStream;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Keeps what a blocking client is asked for, and answers with what calls look into. */
record RecordingClient(List<PiecesRequest<?>> requests) implements PiecesClient {
  private static final Bodies BODIES = new Bodies("conversationId", "messageId");

  @Override
  public <R> PiecesResponse<R> exchange(PiecesRequest<R> request) {
    requests.add(request);
    return answer(request);
  }

  /** Returns what calls look into, null for all else. */
  @SuppressWarnings("unchecked") // The constant of an operation says what it answers with.
  static <R> PiecesResponse<R> answer(PiecesRequest<R> request) {
    Object answer =
        OperationConstant.all().stream()
            .filter(constant -> constant.operation().equals(request.operation()))
            .findFirst()
            .flatMap(constant -> BODIES.answer(constant.answer()))
            .orElse(null);
    return PiecesResponse.of((R) answer);
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
      return Values.none();
    }

    @Override
    public EventStream<IdentifierEvent> events() {
      return Values.none();
    }

    @Override
    public EventStream<ObjectChange<T>> watch(Predicate<? super IdentifierEvent> wanted) {
      return Values.none();
    }

    @Override
    public EventStream<ConnectionEvent> connectionEvents() {
      return new Values<>(new ArrayDeque<>(List.of(ConnectionEvent.of(ConnectionState.LIVE, 0))));
    }

    @Override
    public StreamCounters counters() {
      return null;
    }
  }

  private record Values<X>(Queue<X> values) implements EventStream<X> {
    static <X> Values<X> none() {
      return new Values<>(new ArrayDeque<>());
    }

    @Override
    public Optional<X> poll(Duration timeout) {
      return Optional.ofNullable(values.poll());
    }

    @Override
    public boolean isClosed() {
      return false;
    }

    @Override
    public void close() {}
  }
}
