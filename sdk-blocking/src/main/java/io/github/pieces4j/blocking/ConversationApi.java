package io.github.pieces4j.blocking;

import io.github.pieces4j.model.conversation.Conversation;
import io.github.pieces4j.model.message.ConversationMessages;
import io.github.pieces4j.request.ConversationRequests;

/** Makes the calls on one conversation. */
public final class ConversationApi {
  private final PiecesClient client;
  private final String conversationId;

  ConversationApi(PiecesClient client, String conversationId) {
    this.client = client;
    this.conversationId = conversationId;
  }

  /** Reads the conversation. */
  public Conversation get() {
    return client.execute(ConversationRequests.get(conversationId));
  }

  /** Lets the server invent a name; to set one of your own, update the conversation. */
  public Conversation rename() {
    return client.execute(ConversationRequests.rename(conversationId));
  }

  /** Deletes the conversation and its messages. */
  public void delete() {
    client.execute(ConversationRequests.delete(conversationId));
  }

  /** Lists its messages in no particular order; sort them by {@code created}. */
  public ConversationMessages messages() {
    return client.execute(ConversationRequests.messages(conversationId));
  }
}
