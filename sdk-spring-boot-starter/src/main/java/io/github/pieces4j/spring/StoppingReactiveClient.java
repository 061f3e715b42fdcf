package io.github.pieces4j.spring;

import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.reactive.ReactiveIdentifierStream;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.IdentifierSource;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A client whose streams end when the application begins to stop, and which is closed with the
 * application.
 */
final class StoppingReactiveClient implements ReactivePiecesClient, DisposableBean {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ReactivePiecesClient client;
  private final StreamStop stop;

  StoppingReactiveClient(ReactivePiecesClient client, StreamStop stop) {
    this.client = client;
    this.stop = stop;
  }

  @Override
  public <R extends @Nullable Object> Mono<PiecesResponse<R>> exchange(PiecesRequest<R> request) {
    return client.exchange(request);
  }

  @Override
  public <T, C extends PiecesCollection<T>> Flux<T> elements(PiecesRequest<C> request) {
    return client.elements(request);
  }

  @Override
  public <T> ReactiveIdentifierStream<T> stream(IdentifierSource<T> source) {
    return new StoppingReactiveStream<>(client.stream(source), stop);
  }

  @Override
  public ReactivePiecesClient withOptions(Consumer<PiecesOptionsBuilder> change) {
    return new StoppingReactiveClient(client.withOptions(change), stop);
  }

  @Override
  public ServerLocation server() {
    return client.server();
  }

  @Override
  public Mono<Void> closeAsync() {
    return client.closeAsync();
  }

  /** Waits, so that nothing of the client outlives the context. */
  @Override
  public void destroy() {
    closeAsync().block(PATIENCE);
  }
}
