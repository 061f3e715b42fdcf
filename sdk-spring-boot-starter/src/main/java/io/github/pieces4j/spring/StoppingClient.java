package io.github.pieces4j.spring;

import io.github.pieces4j.blocking.IdentifierStream;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.IdentifierSource;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A client whose streams end when the application begins to stop. */
final class StoppingClient implements PiecesClient {
  private final PiecesClient client;
  private final StreamStop stop;

  StoppingClient(PiecesClient client, StreamStop stop) {
    this.client = client;
    this.stop = stop;
  }

  @Override
  public <R extends @Nullable Object> PiecesResponse<R> exchange(PiecesRequest<R> request) {
    return client.exchange(request);
  }

  @Override
  public <T, C extends PiecesCollection<T>> Stream<T> elements(PiecesRequest<C> request) {
    return client.elements(request);
  }

  @Override
  public <T> IdentifierStream<T> stream(IdentifierSource<T> source) {
    return new StoppingStream<>(client.stream(source), stop);
  }

  @Override
  public PiecesClient withOptions(Consumer<PiecesOptionsBuilder> change) {
    return new StoppingClient(client.withOptions(change), stop);
  }

  @Override
  public ServerLocation server() {
    return client.server();
  }

  @Override
  public void close() {
    client.close();
  }
}
