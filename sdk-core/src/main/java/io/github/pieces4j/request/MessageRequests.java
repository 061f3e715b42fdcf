package io.github.pieces4j.request;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.MessagesOperations;
import org.jspecify.annotations.Nullable;

/**
 * The requests on one message.
 *
 * @since 0.1
 */
public final class MessageRequests {
  private MessageRequests() {}

  /** Returns a request to delete a message. */
  public static PiecesRequest<@Nullable Void> delete(String messageId) {
    return PiecesRequest.of(MessagesOperations.DELETE, messageId);
  }

  /** Returns a request to read a message. */
  public static PiecesRequest<ConversationMessage> get(String messageId) {
    return PiecesRequest.of(MessageOperations.GET, messageId);
  }

  /** Returns a request to add to the scores of a message. */
  public static PiecesRequest<@Nullable Void> incrementScore(
      String messageId, SeededScoreIncrement increment) {
    return PiecesRequest.of(MessageOperations.INCREMENT_SCORE, messageId).withBody(increment);
  }
}
