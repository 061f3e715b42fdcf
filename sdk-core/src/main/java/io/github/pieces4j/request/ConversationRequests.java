package io.github.pieces4j.request;

import io.github.pieces4j.model.conversation.Conversation;
import io.github.pieces4j.model.message.ConversationMessages;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.operation.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the requests on one conversation. */
public final class ConversationRequests {
  private static final String CONVERSATION = "conversation";

  private ConversationRequests() {}

  /** Asks for a conversation. */
  public static PiecesRequest<Conversation> get(String conversationId) {
    return request(ConversationOperations.GET, conversationId);
  }

  /** Asks the server to invent a name. */
  public static PiecesRequest<Conversation> rename(String conversationId) {
    return request(ConversationOperations.RENAME, conversationId);
  }

  /** Asks to delete a conversation and its messages. */
  public static PiecesRequest<@Nullable Void> delete(String conversationId) {
    return request(ConversationsOperations.DELETE, conversationId);
  }

  /** Asks for the messages of a conversation. */
  public static PiecesRequest<ConversationMessages> messages(String conversationId) {
    return request(ConversationOperations.MESSAGES, conversationId);
  }

  private static <R extends @Nullable Object> PiecesRequest<R> request(
      Operation<R> operation, String conversationId) {
    return PiecesRequest.of(operation, Map.of(CONVERSATION, conversationId));
  }
}
