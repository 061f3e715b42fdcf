package io.github.pieces4j.blocking;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessageBuilder;
import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.MessagesOperations;
import io.github.pieces4j.request.MessageRequests;
import io.github.pieces4j.request.MessagesRequests;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The calls on one message.
 *
 * @since 0.1
 */
public final class MessageApi extends MessageLinksApi {
  MessageApi(PiecesClient client, String messageId) {
    super(client, messageId);
  }

  @Override
  MessageApi through(PiecesClient other) {
    return new MessageApi(other, messageId);
  }

  /**
   * Deletes the message.
   *
   * @see MessagesOperations#DELETE messages_delete_specific_message
   */
  public void delete() {
    client.execute(MessageRequests.delete(messageId));
  }

  /**
   * Reads the message.
   *
   * @see MessageOperations#GET message_specific_message_snapshot
   */
  public ConversationMessage get() {
    return client.execute(MessageRequests.get(messageId));
  }

  /**
   * Reads the message, empty if there is none.
   *
   * @see MessageOperations#GET message_specific_message_snapshot
   */
  public Optional<ConversationMessage> find() {
    return found(this::get);
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
  public ConversationMessage edit(String text) {
    Objects.requireNonNull(text, "text");
    ConversationMessage before = withTransferables(true).get();
    return client.execute(MessagesRequests.updateValue(before.withText(text)));
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
  public ConversationMessage edit(Consumer<ConversationMessageBuilder> change) {
    Objects.requireNonNull(change, "change");
    ConversationMessage before = withTransferables(true).get();
    return client.execute(MessagesRequests.update(before.with(change)));
  }

  /**
   * Adds to the scores of the message.
   *
   * @see MessageOperations#INCREMENT_SCORE message_scores_increment
   */
  public void incrementScore(SeededScoreIncrement increment) {
    client.execute(MessageRequests.incrementScore(messageId, increment));
  }
}
