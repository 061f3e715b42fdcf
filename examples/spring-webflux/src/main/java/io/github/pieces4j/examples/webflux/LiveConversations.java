package io.github.pieces4j.examples.webflux;

import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.Origin;
import java.time.Duration;
import java.util.List;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Tells what conversations there are and what changes.
 *
 * <p>All browsers share one socket to Pieces OS, and each has its own buffer there: a slow one gets
 * the latest of each conversation, and holds up no other.
 */
@Component
class LiveConversations {
  /** Right after a change a server may not find the conversation yet. */
  private static final Retry WHILE_GONE =
      Retry.backoff(3, Duration.ofMillis(50)).filter(PiecesGoneException.class::isInstance);

  private static final Retry WHILE_AWAY =
      Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(250))
          .maxBackoff(Duration.ofSeconds(5))
          .filter(LiveConversations::isAway);

  private final ReactivePiecesClient client;

  LiveConversations(ReactivePiecesClient client) {
    this.client = client;
  }

  private static boolean isAway(Throwable failure) {
    return failure instanceof PiecesConnectionException
        || failure instanceof PiecesTimeoutException
        || failure instanceof PiecesDiscoveryException;
  }

  /** Returns the list, then each change. Changes are waited for before the list is read. */
  Flux<ServerSentEvent<?>> changes() {
    return Flux.mergeSequential(list(), eachChange());
  }

  private Mono<ServerSentEvent<?>> list() {
    return client
        .elements(ConversationsRequests.list().withTransferables(false))
        .map(Summary::of)
        .collectList()
        .retryWhen(WHILE_AWAY)
        .map(LiveConversations::listed);
  }

  private static ServerSentEvent<?> listed(List<Summary> summaries) {
    return event("list", summaries);
  }

  /** The list has what the stream begins with; one read at a time keeps changes in order. */
  private Flux<ServerSentEvent<?>> eachChange() {
    return client
        .conversations()
        .identifierEvents()
        .filter(change -> change.origin() != Origin.SNAPSHOT)
        .concatMap(this::change, 1);
  }

  private Mono<ServerSentEvent<?>> change(IdentifierEvent change) {
    return change.isDeleted() ? Mono.just(deleted(change.id())) : updated(change.id());
  }

  private Mono<ServerSentEvent<?>> updated(String id) {
    return client
        .conversation(id)
        .get()
        .retryWhen(WHILE_GONE)
        .retryWhen(WHILE_AWAY)
        .<ServerSentEvent<?>>map(conversation -> event("updated", Summary.of(conversation)))
        .onErrorResume(failure -> unread(id, failure));
  }

  /** What cannot be read stays on the page as it was, until it changes again. */
  private static Mono<ServerSentEvent<?>> unread(String id, Throwable failure) {
    boolean gone = failure.getCause() instanceof PiecesGoneException;
    return gone ? Mono.just(deleted(id)) : Mono.empty();
  }

  private static ServerSentEvent<?> deleted(String id) {
    return event("deleted", id);
  }

  /** Returns the states of the socket to Pieces OS. */
  Flux<ServerSentEvent<?>> states() {
    return client
        .conversations()
        .connectionEvents()
        .map(ConnectionEvent::state)
        .map(state -> event("state", state.name()));
  }

  private static <T> ServerSentEvent<T> event(String name, T data) {
    return ServerSentEvent.builder(data).event(name).build();
  }
}
