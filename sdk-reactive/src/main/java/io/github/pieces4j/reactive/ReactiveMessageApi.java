package io.github.pieces4j.reactive;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessageBuilder;
import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.MessagesOperations;
import io.github.pieces4j.request.MessageRequests;
import io.github.pieces4j.request.MessagesRequests;
import java.util.Objects;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;

/**
 * The calls on one message.
 *
 * @since 0.1
 */
public final class ReactiveMessageApi extends ReactiveMessageLinksApi {
  ReactiveMessageApi(ReactivePiecesClient client, String messageId) {
    super(client, messageId);
  }

  @Override
  ReactiveMessageApi through(ReactivePiecesClient other) {
    return new ReactiveMessageApi(other, messageId);
  }

  /**
   * Deletes the message.
   *
   * @see MessagesOperations#DELETE messages_delete_specific_message
   */
  public Mono<Void> delete() {
    return client.execute(MessageRequests.delete(messageId));
  }

  /**
   * Reads the message.
   *
   * @see MessageOperations#GET message_specific_message_snapshot
   */
  public Mono<ConversationMessage> get() {
    return client.execute(MessageRequests.get(messageId));
  }

  /**
   * Reads the message, empty if there is none.
   *
   * @see MessageOperations#GET message_specific_message_snapshot
   */
  public Mono<ConversationMessage> find() {
    return found(get());
  }

  /**
   * Reads the message, puts another text in place of its content and writes it back; all else
   * stays.
   *
   * <p>That takes two requests: what somebody else changes between them is overwritten.
   *
   * @see MessageOperations#GET message_specific_message_snapshot
   * @see MessageOperations#UPDATE_VALUE message_update_value
   */
  public Mono<ConversationMessage> edit(String text) {
    Objects.requireNonNull(text, "text");
    return withTransferables(true)
        .get()
        .map(it -> it.withText(text))
        .flatMap(it -> client.execute(MessagesRequests.updateValue(it)));
  }

  /**
   * Reads the message, changes it and writes it back; what the change does not name stays, and so
   * do properties that this version does not know.
   *
   * <p>That takes two requests: what somebody else changes between them is overwritten.
   *
   * @see MessageOperations#GET message_specific_message_snapshot
   * @see MessageOperations#UPDATE message_specific_message_update
   */
  public Mono<ConversationMessage> edit(Consumer<ConversationMessageBuilder> change) {
    Objects.requireNonNull(change, "change");
    return withTransferables(true)
        .get()
        .map(it -> it.with(change))
        .flatMap(it -> client.execute(MessagesRequests.update(it)));
  }

  /**
   * Adds to the scores of the message.
   *
   * @see MessageOperations#INCREMENT_SCORE message_scores_increment
   */
  public Mono<Void> incrementScore(SeededScoreIncrement increment) {
    return client.execute(MessageRequests.incrementScore(messageId, increment));
  }
}
