package io.github.pieces4j.blocking;

import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.internal.task.RequestDefaults;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.IdentifierSource;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The client as an area with options of its own sees it. */
record AdjustedClient(PiecesClient client, RequestDefaults defaults) implements PiecesClient {
  static AdjustedClient of(PiecesClient client, UnaryOperator<RequestDefaults> change) {
    return client instanceof AdjustedClient adjusted
        ? new AdjustedClient(adjusted.client, change.apply(adjusted.defaults))
        : new AdjustedClient(client, change.apply(RequestDefaults.NONE));
  }

  @Override
  public <R extends @Nullable Object> PiecesResponse<R> exchange(PiecesRequest<R> request) {
    return client.exchange(defaults.of(request));
  }

  @Override
  public <T, C extends PiecesCollection<T>> Stream<T> elements(PiecesRequest<C> request) {
    return client.elements(defaults.of(request));
  }

  @Override
  public <T> IdentifierStream<T> stream(IdentifierSource<T> source) {
    return client.stream(source);
  }

  @Override
  public PiecesClient withOptions(Consumer<PiecesOptionsBuilder> change) {
    return new AdjustedClient(client.withOptions(change), defaults);
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
