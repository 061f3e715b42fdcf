package io.github.pieces4j.blocking.contract;

import io.github.pieces4j.blocking.IdentifierStream;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.stream.StreamedIdentifiers;
import io.github.pieces4j.request.PiecesRequest;
import java.util.List;

/** Keeps what a blocking client is asked for and answers nothing. */
record RecordingClient(List<PiecesRequest<?>> requests) implements PiecesClient {
  @Override
  public <R> R execute(PiecesRequest<R> request) {
    requests.add(request);
    return null;
  }

  @Override
  public IdentifierStream stream(PiecesRequest<StreamedIdentifiers> request) {
    requests.add(request);
    return null;
  }

  @Override
  public void close() {}
}
