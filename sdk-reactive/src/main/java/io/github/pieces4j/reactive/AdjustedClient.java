package io.github.pieces4j.reactive;

import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.internal.task.RequestDefaults;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.IdentifierSource;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The client as an area with options of its own sees it. */
record AdjustedClient(ReactivePiecesClient client, RequestDefaults defaults)
    implements ReactivePiecesClient {
  static AdjustedClient of(ReactivePiecesClient client, UnaryOperator<RequestDefaults> change) {
    return client instanceof AdjustedClient adjusted
        ? new AdjustedClient(adjusted.client, change.apply(adjusted.defaults))
        : new AdjustedClient(client, change.apply(RequestDefaults.NONE));
  }

  @Override
  public <R extends @Nullable Object> Mono<PiecesResponse<R>> exchange(PiecesRequest<R> request) {
    return client.exchange(defaults.of(request));
  }

  @Override
  public <T, C extends PiecesCollection<T>> Flux<T> elements(PiecesRequest<C> request) {
    return client.elements(defaults.of(request));
  }

  @Override
  public <T> ReactiveIdentifierStream<T> stream(IdentifierSource<T> source) {
    return client.stream(source);
  }

  @Override
  public ReactivePiecesClient withOptions(Consumer<PiecesOptionsBuilder> change) {
    return new AdjustedClient(client.withOptions(change), defaults);
  }

  @Override
  public ServerLocation server() {
    return client.server();
  }

  @Override
  public Mono<Void> closeAsync() {
    return client.closeAsync();
  }
}
