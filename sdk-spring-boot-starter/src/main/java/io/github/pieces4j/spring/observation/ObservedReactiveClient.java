package io.github.pieces4j.spring.observation;

import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.reactive.ReactiveIdentifierStream;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.IdentifierSource;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** A client whose calls are observed, each within the observation of its subscriber. */
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
  public <R extends @Nullable Object> Mono<PiecesResponse<R>> exchange(PiecesRequest<R> request) {
    return Mono.deferContextual(
        subscriber -> {
          ObservedCall call = begin(request, subscriber);
          return client
              .exchange(request)
              .doOnNext(response -> call.answered(response.status()))
              .doOnError(call::failed)
              .doOnCancel(call::canceled)
              .contextWrite(inner -> inner.put(OBSERVATION, call.observation()));
        });
  }

  /** Observes the call to the list's end, with the time that the subscriber takes. */
  @Override
  public <T, C extends PiecesCollection<T>> Flux<T> elements(PiecesRequest<C> request) {
    return Flux.deferContextual(
        subscriber -> {
          ObservedCall call = begin(request, subscriber);
          return client
              .elements(request)
              .doOnComplete(call::succeeded)
              .doOnError(call::failed)
              .doOnCancel(call::canceled)
              .contextWrite(inner -> inner.put(OBSERVATION, call.observation()));
        });
  }

  private ObservedCall begin(PiecesRequest<?> request, ContextView subscriber) {
    PiecesCallContext context = new PiecesCallContext(request);
    @Nullable Observation parent = subscriber.getOrDefault(OBSERVATION, null);
    Observation observation =
        Observation.createNotStarted(convention, () -> context, registry).parentObservation(parent);
    return new ObservedCall(observation.start(), context);
  }

  @Override
  public <T> ReactiveIdentifierStream<T> stream(IdentifierSource<T> source) {
    return client.stream(source);
  }

  @Override
  public ReactivePiecesClient withOptions(Consumer<PiecesOptionsBuilder> change) {
    return new ObservedReactiveClient(client.withOptions(change), registry, convention);
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
