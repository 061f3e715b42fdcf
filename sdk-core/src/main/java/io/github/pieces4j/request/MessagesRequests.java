package io.github.pieces4j.request;

import io.github.pieces4j.model.message.ConversationMessage;
import io.github.pieces4j.model.message.ConversationMessages;
import io.github.pieces4j.model.message.SeededConversationMessage;
import io.github.pieces4j.operation.MessagesOperations;

/** Makes the requests on messages as a whole. */
public final class MessagesRequests {
  private MessagesRequests() {}

  /** Asks to create a message. */
  public static PiecesRequest<ConversationMessage> create(SeededConversationMessage seed) {
    return PiecesRequest.of(MessagesOperations.CREATE).withBody(seed);
  }

  /** Asks for the messages of all conversations. */
  public static PiecesRequest<ConversationMessages> list() {
    return PiecesRequest.of(MessagesOperations.LIST);
  }
}
