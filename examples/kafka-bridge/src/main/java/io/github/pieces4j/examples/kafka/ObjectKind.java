package io.github.pieces4j.examples.kafka;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.PiecesList;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A kind of objects, each with a topic of its own.
 *
 * @param <T> the objects' type
 * @param source how the server is asked for them
 * @param type the objects' type
 * @param changes what changes at a server, hot
 * @param connection the state of that stream, the latest first
 */
public record ObjectKind<T>(
    IdentifierSource<T> source,
    Class<T> type,
    Function<ReactivePiecesClient, Flux<ObjectChange<T>>> changes,
    Function<ReactivePiecesClient, Flux<ConnectionEvent>> connection) {
  /** The conversations. */
  public static final ObjectKind<Conversation> CONVERSATIONS =
      new ObjectKind<>(
          IdentifierSource.CONVERSATIONS,
          Conversation.class,
          client -> client.conversations().watch(),
          client -> client.conversations().connectionEvents());

  /** The messages of all conversations. */
  public static final ObjectKind<ConversationMessage> MESSAGES =
      new ObjectKind<>(
          IdentifierSource.MESSAGES,
          ConversationMessage.class,
          client -> client.messages().watch(),
          client -> client.messages().connectionEvents());

  /** Returns the identifiers of what a server lists, what cannot be read included. */
  Mono<Set<String>> listed(ReactivePiecesClient client) {
    return client
        .execute(source.list(Reconciliation.IDENTIFIERS))
        .map(list -> ((PiecesList<?>) list).ids());
  }

  @Override
  public String toString() {
    return source.name();
  }
}
