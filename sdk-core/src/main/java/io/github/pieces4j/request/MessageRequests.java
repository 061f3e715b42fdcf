package io.github.pieces4j.request;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.MessagesOperations;
import org.jspecify.annotations.Nullable;

/** Makes the requests on one message. */
public final class MessageRequests {
  private MessageRequests() {}

  /** Asks to delete a message. */
  public static PiecesRequest<@Nullable Void> delete(String messageId) {
    return PiecesRequest.of(MessagesOperations.DELETE, messageId);
  }

  /** Asks to read a message. */
  public static PiecesRequest<ConversationMessage> get(String messageId) {
    return PiecesRequest.of(MessageOperations.GET, messageId);
  }

  /** Asks to add to the scores of a message. */
  public static PiecesRequest<@Nullable Void> incrementScore(
      String messageId, SeededScoreIncrement increment) {
    return PiecesRequest.of(MessageOperations.INCREMENT_SCORE, messageId).withBody(increment);
  }
}
