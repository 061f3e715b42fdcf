package io.github.pieces4j.request;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.MessagesOperations;
import io.github.pieces4j.operation.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the requests on one message. */
public final class MessageRequests {
  private MessageRequests() {}

  /** Asks to delete a message. */
  public static PiecesRequest<@Nullable Void> delete(String messageId) {
    return request(MessagesOperations.DELETE, messageId);
  }

  /** Asks to read a message. */
  public static PiecesRequest<ConversationMessage> get(String messageId) {
    return request(MessageOperations.GET, messageId);
  }

  /** Asks to add to the scores of a message. */
  public static PiecesRequest<@Nullable Void> incrementScore(
      String messageId, SeededScoreIncrement increment) {
    return request(MessageOperations.INCREMENT_SCORE, messageId).withBody(increment);
  }

  private static <R extends @Nullable Object> PiecesRequest<R> request(
      Operation<R> operation, String messageId) {
    return PiecesRequest.of(operation, Map.of("message", messageId));
  }
}
