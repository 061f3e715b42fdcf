package io.github.pieces4j.request;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.ConversationSummarizeInput;
import io.github.pieces4j.model.ConversationSummarizeOutput;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;
import org.jspecify.annotations.Nullable;

/** Makes the requests on one conversation. */
public final class ConversationRequests {
  private ConversationRequests() {}

  /** Asks to delete a conversation and its messages. */
  public static PiecesRequest<@Nullable Void> delete(String conversationId) {
    return PiecesRequest.of(ConversationsOperations.DELETE, conversationId);
  }

  /** Asks to read a conversation. */
  public static PiecesRequest<Conversation> get(String conversationId) {
    return PiecesRequest.of(ConversationOperations.GET, conversationId);
  }

  /** Asks to let the server invent a name. */
  public static PiecesRequest<Conversation> rename(String conversationId) {
    return PiecesRequest.of(ConversationOperations.RENAME, conversationId);
  }

  /** Asks to summarise a conversation, or some of its messages, in an annotation. */
  public static PiecesRequest<ConversationSummarizeOutput> summarize(
      String conversationId, ConversationSummarizeInput input) {
    return PiecesRequest.of(ConversationOperations.SUMMARIZE, conversationId).withBody(input);
  }

  /** Asks to summarise a whole conversation in an annotation. */
  public static PiecesRequest<ConversationSummarizeOutput> summarize(String conversationId) {
    return PiecesRequest.of(ConversationOperations.SUMMARIZE, conversationId);
  }

  /** Asks to let the server make ready for a conversation. */
  public static PiecesRequest<@Nullable Void> prepare(String conversationId) {
    return PiecesRequest.of(ConversationOperations.PREPARE, conversationId);
  }

  /** Asks to list the messages of a conversation, in no particular order. */
  public static PiecesRequest<ConversationMessages> messages(String conversationId) {
    return PiecesRequest.of(ConversationOperations.MESSAGES, conversationId);
  }

  /** Asks to search the messages of a conversation. */
  public static PiecesRequest<SearchedConversationMessages> search(
      String conversationId, SearchInput search) {
    return PiecesRequest.of(ConversationOperations.SEARCH, conversationId).withBody(search);
  }

  /** Asks to add to the scores of a conversation. */
  public static PiecesRequest<@Nullable Void> incrementScore(
      String conversationId, SeededScoreIncrement increment) {
    return PiecesRequest.of(ConversationOperations.INCREMENT_SCORE, conversationId)
        .withBody(increment);
  }
}
