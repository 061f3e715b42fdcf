package io.github.pieces4j.request;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.model.ConversationsCreateFromAssetOutput;
import io.github.pieces4j.model.ConversationsCreateFromWorkstreamSummaryOutput;
import io.github.pieces4j.model.FlattenedConversations;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.model.SearchedConversations;
import io.github.pieces4j.model.SeededConversation;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;

/**
 * The requests on conversations as a whole.
 *
 * @since 0.1
 */
public final class ConversationsRequests {
  private ConversationsRequests() {}

  /** Returns a request to create a conversation from a seed. */
  public static PiecesRequest<Conversation> create(SeededConversation seed) {
    return PiecesRequest.of(ConversationsOperations.CREATE).withBody(seed);
  }

  /** Returns a request to create a conversation about an asset. */
  public static PiecesRequest<ConversationsCreateFromAssetOutput> createFromAsset(String assetId) {
    return PiecesRequest.of(ConversationsOperations.CREATE_FROM_ASSET, assetId);
  }

  /** Returns a request to create a conversation about a workstream summary. */
  public static PiecesRequest<ConversationsCreateFromWorkstreamSummaryOutput>
      createFromWorkstreamSummary(String workstreamSummaryId) {
    return PiecesRequest.of(
        ConversationsOperations.CREATE_FROM_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  /** Returns a request to list all conversations; there are no pages. */
  public static PiecesRequest<Conversations> list() {
    return PiecesRequest.of(ConversationsOperations.LIST);
  }

  /** Returns a request to list the identifiers of all conversations. */
  public static PiecesRequest<FlattenedConversations> identifiers() {
    return PiecesRequest.of(ConversationsOperations.IDENTIFIERS);
  }

  /** Returns a request to search all conversations. */
  public static PiecesRequest<SearchedConversations> search(SearchInput search) {
    return PiecesRequest.of(ConversationsOperations.SEARCH).withBody(search);
  }

  /** Returns a request to stream the identifiers of changed conversations over a WebSocket. */
  public static PiecesRequest<StreamedIdentifiers> streamIdentifiers() {
    return PiecesRequest.of(ConversationsOperations.STREAM_IDENTIFIERS);
  }

  /**
   * Returns a request to replace a conversation with another version of it.
   *
   * @param conversation all of it: what it lacks is deleted on the server
   */
  public static PiecesRequest<Conversation> update(Conversation conversation) {
    return PiecesRequest.of(ConversationOperations.UPDATE).withBody(conversation);
  }
}
