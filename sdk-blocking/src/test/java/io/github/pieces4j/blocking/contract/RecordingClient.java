package io.github.pieces4j.blocking.contract;

import io.github.pieces4j.blocking.IdentifierStream;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.model.stream.StreamedIdentifiers;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import java.util.List;
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
  public IdentifierStream stream(PiecesRequest<StreamedIdentifiers> request) {
    requests.add(request);
    return null;
  }

  @Override
  public void close() {}
}
