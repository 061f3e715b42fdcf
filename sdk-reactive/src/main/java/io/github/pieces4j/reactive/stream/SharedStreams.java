package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.model.stream.StreamedIdentifiers;
import io.github.pieces4j.request.PiecesRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Shares one upstream among all subscribers of an endpoint. */
public final class SharedStreams {
  /** Whoever subscribes anew within this time finds the socket still open. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final Function<PiecesRequest<StreamedIdentifiers>, Flux<StreamedIdentifiers>> open;
  private final Map<String, Flux<StreamedIdentifiers>> shared = new ConcurrentHashMap<>();
  private final Sinks.Empty<Void> completion = Sinks.empty();

  /**
   * Creates it.
   *
   * @param open opens the upstream of a request
   */
  public SharedStreams(
      Function<PiecesRequest<StreamedIdentifiers>, Flux<StreamedIdentifiers>> open) {
    this.open = open;
  }

  /** Returns the shared stream of a request; each subscriber has a buffer of its own. */
  public Flux<StreamedIdentifiers> shared(PiecesRequest<StreamedIdentifiers> request) {
    return shared.computeIfAbsent(request.path(), path -> share(request)).onBackpressureBuffer();
  }

  private Flux<StreamedIdentifiers> share(PiecesRequest<StreamedIdentifiers> request) {
    return open.apply(request).takeUntilOther(completion.asMono()).publish().refCount(1, GRACE);
  }

  /** Completes all streams, for good. */
  public void complete() {
    completion.tryEmitEmpty();
  }
}
