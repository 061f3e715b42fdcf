package io.github.pieces4j.blocking.contract;

import io.github.pieces4j.model.stream.StreamedIdentifiers;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps what a reactive client is asked for and answers nothing. */
record RecordingReactiveClient(List<PiecesRequest<?>> requests) implements ReactivePiecesClient {
  @Override
  public <R> Mono<PiecesResponse<R>> exchange(PiecesRequest<R> request) {
    requests.add(request);
    return Mono.empty();
  }

  @Override
  public Flux<StreamedIdentifiers> stream(PiecesRequest<StreamedIdentifiers> request) {
    requests.add(request);
    return Flux.empty();
  }

  @Override
  public Mono<Void> closeAsync() {
    return Mono.empty();
  }
}
