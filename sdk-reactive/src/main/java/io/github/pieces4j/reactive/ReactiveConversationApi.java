package io.github.pieces4j.reactive;

import io.github.pieces4j.model.conversation.Conversation;
import io.github.pieces4j.model.message.ConversationMessages;
import io.github.pieces4j.request.ConversationRequests;
import reactor.core.publisher.Mono;

/** Makes the calls on one conversation. */
public final class ReactiveConversationApi {
  private final ReactivePiecesClient client;
  private final String conversationId;

  ReactiveConversationApi(ReactivePiecesClient client, String conversationId) {
    this.client = client;
    this.conversationId = conversationId;
  }

  /** Reads the conversation. */
  public Mono<Conversation> get() {
    return client.execute(ConversationRequests.get(conversationId));
  }

  /** Lets the server invent a name; to set one of your own, update the conversation. */
  public Mono<Conversation> rename() {
    return client.execute(ConversationRequests.rename(conversationId));
  }

  /** Deletes the conversation and its messages. */
  public Mono<Void> delete() {
    return client.execute(ConversationRequests.delete(conversationId));
  }

  /** Lists its messages in no particular order; sort them by {@code created}. */
  public Mono<ConversationMessages> messages() {
    return client.execute(ConversationRequests.messages(conversationId));
  }
}
