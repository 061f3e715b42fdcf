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

/**
 * The requests on one conversation.
 *
 * @since 0.1
 */
public final class ConversationRequests {
  private ConversationRequests() {}

  /** Returns a request to delete a conversation and its messages. */
  public static PiecesRequest<@Nullable Void> delete(String conversationId) {
    return PiecesRequest.of(ConversationsOperations.DELETE, conversationId);
  }

  /** Returns a request to read a conversation. */
  public static PiecesRequest<Conversation> get(String conversationId) {
    return PiecesRequest.of(ConversationOperations.GET, conversationId);
  }

  /** Returns a request for a name that the server invents. */
  public static PiecesRequest<Conversation> rename(String conversationId) {
    return PiecesRequest.of(ConversationOperations.RENAME, conversationId);
  }

  /** Returns a request to summarize a conversation, or some of its messages, in an annotation. */
  public static PiecesRequest<ConversationSummarizeOutput> summarize(
      String conversationId, ConversationSummarizeInput input) {
    return PiecesRequest.of(ConversationOperations.SUMMARIZE, conversationId).withBody(input);
  }

  /** Returns a request to summarize a whole conversation in an annotation. */
  public static PiecesRequest<ConversationSummarizeOutput> summarize(String conversationId) {
    return PiecesRequest.of(ConversationOperations.SUMMARIZE, conversationId);
  }

  /** Returns a request to prepare the server for a conversation. */
  public static PiecesRequest<@Nullable Void> prepare(String conversationId) {
    return PiecesRequest.of(ConversationOperations.PREPARE, conversationId);
  }

  /** Returns a request to list the messages of a conversation, in no particular order. */
  public static PiecesRequest<ConversationMessages> messages(String conversationId) {
    return PiecesRequest.of(ConversationOperations.MESSAGES, conversationId);
  }

  /** Returns a request to search the messages of a conversation. */
  public static PiecesRequest<SearchedConversationMessages> search(
      String conversationId, SearchInput search) {
    return PiecesRequest.of(ConversationOperations.SEARCH, conversationId).withBody(search);
  }

  /** Returns a request to add to the scores of a conversation. */
  public static PiecesRequest<@Nullable Void> incrementScore(
      String conversationId, SeededScoreIncrement increment) {
    return PiecesRequest.of(ConversationOperations.INCREMENT_SCORE, conversationId)
        .withBody(increment);
  }
}
