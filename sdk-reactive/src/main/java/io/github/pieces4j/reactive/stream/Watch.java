package io.github.pieces4j.reactive.stream;

import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.internal.hub.StreamHub;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/** Reads the object of each event for one subscriber, several at a time but no object twice. */
public final class Watch<T> {
  /** Right after a change a server may not find the object yet: it is asked a few times more. */
  private static final Retry WHILE_GONE =
      Retry.backoff(3, Duration.ofMillis(50)).filter(PiecesGoneException.class::isInstance);

  private final Function<String, Mono<T>> fetch;
  private final StreamOptions options;
  private final HubEvents events;
  private final Set<String> foundGone = ConcurrentHashMap.newKeySet();

  /**
   * Creates it for one subscriber.
   *
   * @param wanted tells the objects of which events are read
   * @param fetch reads an object
   */
  public Watch(
      StreamHub hub,
      StreamOptions options,
      Predicate<? super IdentifierEvent> wanted,
      Function<String, Mono<T>> fetch) {
    this.fetch = fetch;
    this.options = options;
    events = new HubEvents(hub, wanted);
  }

  /** Returns the changes with their objects. */
  public Flux<ObjectChange<T>> changes() {
    Sinks.Empty<Void> end = Sinks.empty();
    return events
        .doOnComplete(end::tryEmitEmpty)
        .flatMap(this::change, options.fetchConcurrency(), 1)
        .doOnNext(change -> events.release(change.id()))
        // Whoever closes the client does not wait for what is still being read.
        .takeUntilOther(end.asMono());
  }

  private Mono<ObjectChange<T>> change(IdentifierEvent event) {
    return event.isDeleted() ? deletion(event) : read(event);
  }

  /** Says nothing of a deletion that reading the object has shown already. */
  private Mono<ObjectChange<T>> deletion(IdentifierEvent event) {
    if (foundGone.remove(event.id())) {
      return Mono.fromRunnable(() -> events.release(event.id()));
    }
    return Mono.just(ObjectChange.deleted(event));
  }

  private Mono<ObjectChange<T>> read(IdentifierEvent event) {
    return Mono.defer(() -> fetch.apply(event.id()))
        .retryWhen(WHILE_GONE)
        .retryWhen(whileAway(options.backoff()))
        .map(value -> found(event, value))
        .onErrorResume(error -> unread(event, error));
  }

  private static Retry whileAway(Backoff backoff) {
    return Retry.backoff(Long.MAX_VALUE, backoff.first())
        .maxBackoff(backoff.longest())
        .filter(
            error ->
                error instanceof PiecesConnectionException
                    || error instanceof PiecesTimeoutException);
  }

  private ObjectChange<T> found(IdentifierEvent event, T value) {
    foundGone.remove(event.id());
    return ObjectChange.read(event, value);
  }

  private Mono<ObjectChange<T>> unread(IdentifierEvent event, Throwable error) {
    Throwable reason = error.getCause() instanceof PiecesGoneException gone ? gone : error;
    if (reason instanceof PiecesGoneException) {
      foundGone.add(event.id());
      return Mono.just(ObjectChange.deleted(event));
    }
    if (reason instanceof PiecesClosedException) {
      return Mono.empty();
    }
    return reason instanceof PiecesException known
        ? Mono.just(ObjectChange.unread(event, known))
        : Mono.error(reason);
  }
}
