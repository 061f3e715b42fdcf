package io.github.pieces4j.request;

import io.github.pieces4j.model.conversation.Conversation;
import io.github.pieces4j.model.conversation.Conversations;
import io.github.pieces4j.model.conversation.FlattenedConversations;
import io.github.pieces4j.model.conversation.SeededConversation;
import io.github.pieces4j.model.stream.StreamedIdentifiers;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;

/** Makes the requests on conversations as a whole. */
public final class ConversationsRequests {
  private ConversationsRequests() {}

  /** Asks to create a conversation. */
  public static PiecesRequest<Conversation> create(SeededConversation seed) {
    return PiecesRequest.of(ConversationsOperations.CREATE).withBody(seed);
  }

  /** Asks for all conversations. */
  public static PiecesRequest<Conversations> list() {
    return PiecesRequest.of(ConversationsOperations.LIST);
  }

  /** Asks for the identifiers of all conversations. */
  public static PiecesRequest<FlattenedConversations> identifiers() {
    return PiecesRequest.of(ConversationsOperations.IDENTIFIERS);
  }

  /**
   * Asks to replace a conversation.
   *
   * @param conversation all of it: what it lacks is deleted on the server
   */
  public static PiecesRequest<Conversation> update(Conversation conversation) {
    return PiecesRequest.of(ConversationOperations.UPDATE).withBody(conversation);
  }

  /** Asks for the stream of changed identifiers. */
  public static PiecesRequest<StreamedIdentifiers> streamIdentifiers() {
    return PiecesRequest.of(ConversationsOperations.STREAM_IDENTIFIERS);
  }
}
