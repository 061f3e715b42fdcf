package io.github.pieces4j.examples.webflux;

import io.github.pieces4j.error.PiecesUnsupportedException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The conversations that there are, and their changes.
 *
 * <p>All browsers share one socket to Pieces OS, and each has its own buffer there: a slow one gets
 * the latest of each conversation, and holds up no other.
 */
@Component
class LiveConversations {
  /** Shows the list, or why there is none, where the stream does not become live. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final Retry AGAIN =
      Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(250)).maxBackoff(Duration.ofSeconds(5));

  private final ReactivePiecesClient client;

  LiveConversations(ReactivePiecesClient client) {
    this.client = client;
  }

  /** Returns the list, then each change; after a failure it says what failed and begins again. */
  Flux<ServerSentEvent<?>> changes() {
    return Flux.mergeSequential(lists(), eachChange())
        .onErrorResume(PiecesUnsupportedException.class, unsupported -> list())
        .onErrorResume(failure -> Flux.concat(problem(failure), Mono.error(failure)))
        .retryWhen(AGAIN);
  }

  /** A list that is read before the stream is live might be older than what the stream tells. */
  private Flux<ServerSentEvent<?>> lists() {
    return Flux.merge(live(), Mono.delay(PATIENCE))
        .takeUntil(ConnectionEvent.class::isInstance)
        .concatMap(moment -> list());
  }

  private Mono<ConnectionEvent> live() {
    return client
        .conversations()
        .connectionEvents()
        .filter(connection -> connection.state() == ConnectionState.LIVE)
        .next();
  }

  /** Returns what can be read, and what cannot. */
  private Flux<ServerSentEvent<?>> list() {
    return Flux.defer(
        () -> {
          List<String> unreadable = new CopyOnWriteArrayList<>();
          return client
              .elements(
                  ConversationsRequests.list()
                      .withTransferables(false)
                      .onUnreadable(element -> unreadable.add(element.toString())))
              .map(Summary::of)
              .collectList()
              .flatMapIterable(
                  summaries -> List.of(event("list", summaries), event("unreadable", unreadable)));
        });
  }

  private static Mono<ServerSentEvent<?>> problem(Throwable failure) {
    return Mono.justOrEmpty(Connection.problem(failure)).map(problem -> event("problem", problem));
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
  Flux<ServerSentEvent<?>> connections() {
    return client
        .conversations()
        .connectionEvents()
        .map(Connection::of)
        .map(connection -> event("connection", connection));
  }

  private static <T> ServerSentEvent<T> event(String name, T data) {
    return ServerSentEvent.builder(data).event(name).build();
  }
}
