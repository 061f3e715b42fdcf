package io.github.pieces4j.operation;

import static io.github.pieces4j.operation.Operation.TRANSFERABLES;

import io.github.pieces4j.model.message.ConversationMessage;
import io.github.pieces4j.model.message.ConversationMessages;

/** Lists the operations on messages as a whole (the contract's ConversationMessages API). */
public final class MessagesOperations {
  /** Creates a message; it is only stored, nothing answers it. */
  public static final Operation<ConversationMessage> CREATE =
      Operation.post(
          "messages_create_specific_message",
          "/messages/create",
          ResponseBody.json(ConversationMessage.class),
          TRANSFERABLES);

  /** Lists the messages of all conversations; there are no pages. */
  public static final Operation<ConversationMessages> LIST =
      Operation.get("messages_snapshot", "/messages", ConversationMessages.class, TRANSFERABLES);

  private MessagesOperations() {}
}
