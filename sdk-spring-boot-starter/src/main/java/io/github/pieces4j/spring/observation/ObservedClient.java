package io.github.pieces4j.spring.observation;

import io.github.pieces4j.blocking.IdentifierStream;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.IdentifierSource;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A client whose calls are observed, each within the observation of the caller's thread. */
final class ObservedClient implements PiecesClient {
  private final PiecesClient client;
  private final ObservationRegistry registry;
  private final PiecesCallConvention convention;

  ObservedClient(
      PiecesClient client, ObservationRegistry registry, PiecesCallConvention convention) {
    this.client = client;
    this.registry = registry;
    this.convention = convention;
  }

  @Override
  public <R extends @Nullable Object> PiecesResponse<R> exchange(PiecesRequest<R> request) {
    PiecesCallContext context = new PiecesCallContext(request);
    return Observation.createNotStarted(convention, () -> context, registry)
        .observe(() -> observed(request, context));
  }

  private <R extends @Nullable Object> PiecesResponse<R> observed(
      PiecesRequest<R> request, PiecesCallContext context) {
    PiecesResponse<R> response = client.exchange(request);
    context.answered(response.status());
    return response;
  }

  /** Observes the call until the answer's head is there; what follows depends on the reader. */
  @Override
  public <T, C extends PiecesCollection<T>> Stream<T> elements(PiecesRequest<C> request) {
    PiecesCallContext context = new PiecesCallContext(request);
    return Observation.createNotStarted(convention, () -> context, registry)
        .observe(() -> observedElements(request, context));
  }

  private <T, C extends PiecesCollection<T>> Stream<T> observedElements(
      PiecesRequest<C> request, PiecesCallContext context) {
    Stream<T> elements = client.elements(request);
    context.succeeded();
    return elements;
  }

  @Override
  public <T> IdentifierStream<T> stream(IdentifierSource<T> source) {
    return client.stream(source);
  }

  @Override
  public PiecesClient withOptions(Consumer<PiecesOptionsBuilder> change) {
    return new ObservedClient(client.withOptions(change), registry, convention);
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
