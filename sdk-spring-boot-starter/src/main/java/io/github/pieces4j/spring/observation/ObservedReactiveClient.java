package io.github.pieces4j.spring.observation;

import io.github.pieces4j.reactive.ReactiveIdentifierStream;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.IdentifierSource;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** Observes each call of a client, within the observation of its subscriber. */
final class ObservedReactiveClient implements ReactivePiecesClient {
  private static final String OBSERVATION = ObservationThreadLocalAccessor.KEY;

  private final ReactivePiecesClient client;
  private final ObservationRegistry registry;
  private final PiecesCallConvention convention;

  ObservedReactiveClient(
      ReactivePiecesClient client, ObservationRegistry registry, PiecesCallConvention convention) {
    this.client = client;
    this.registry = registry;
    this.convention = convention;
  }

  @Override
  public <R> Mono<PiecesResponse<R>> exchange(PiecesRequest<R> request) {
    return Mono.deferContextual(subscriber -> observed(request, subscriber));
  }

  private <R> Mono<PiecesResponse<R>> observed(PiecesRequest<R> request, ContextView subscriber) {
    PiecesCallContext context = new PiecesCallContext(request);
    Observation observation =
        Observation.createNotStarted(convention, () -> context, registry)
            .parentObservation(parent(subscriber))
            .start();
    ObservedCall call = new ObservedCall(observation, context);
    return client
        .exchange(request)
        .doOnNext(response -> call.answered(response.status()))
        .doOnError(call::failed)
        .doOnCancel(call::cancelled)
        .contextWrite(inner -> inner.put(OBSERVATION, observation));
  }

  private static @Nullable Observation parent(ContextView subscriber) {
    return subscriber.getOrDefault(OBSERVATION, null);
  }

  @Override
  public <T> ReactiveIdentifierStream<T> stream(IdentifierSource<T> source) {
    return client.stream(source);
  }

  @Override
  public Mono<Void> closeAsync() {
    return client.closeAsync();
  }
}
