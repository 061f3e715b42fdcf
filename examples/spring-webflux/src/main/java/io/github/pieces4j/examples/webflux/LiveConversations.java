package io.github.pieces4j.examples.webflux;

import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.model.conversation.Conversation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
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

  /** A list that is read before the stream is live might be older than what the stream tells. */
  private Mono<ServerSentEvent<?>> list() {
    Mono<ServerSentEvent<?>> list =
        client
            .elements(ConversationsRequests.list().withTransferables(false))
            .map(Summary::of)
            .collectList()
            .retryWhen(WHILE_AWAY)
            .map(summaries -> event("list", summaries));
    return live().then(list);
  }

  private Mono<ConnectionEvent> live() {
    return client
        .conversations()
        .connectionEvents()
        .filter(connection -> connection.state() == ConnectionState.LIVE)
        .next();
  }

  /** The list has what the stream begins with. */
  private Flux<ServerSentEvent<?>> eachChange() {
    return client
        .conversations()
        .watch(event -> !event.isSnapshot())
        .mapNotNull(LiveConversations::told);
  }

  /** What cannot be read stays on the page as it was, until it changes again. */
  private static @Nullable ServerSentEvent<?> told(ObjectChange<Conversation> change) {
    if (change.isDeleted()) {
      return event("deleted", change.id());
    }
    Conversation conversation = change.value();
    return conversation == null ? null : event("updated", Summary.of(conversation));
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
