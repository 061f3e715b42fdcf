package io.github.pieces4j.operation;

import static io.github.pieces4j.operation.Operation.TRANSFERABLES;

import io.github.pieces4j.model.conversation.Conversation;
import io.github.pieces4j.model.message.ConversationMessages;

/** Lists the operations on one conversation (the contract's Conversation API). */
public final class ConversationOperations {
  /** Reads a conversation. */
  public static final Operation<Conversation> GET =
      Operation.get(
          "conversation_get_specific_conversation",
          "/conversation/{conversation}",
          Conversation.class,
          TRANSFERABLES);

  /** Replaces a conversation with another version of it. */
  public static final Operation<Conversation> UPDATE =
      Operation.post(
          "conversation_update",
          "/conversation/update",
          ResponseBody.json(Conversation.class),
          TRANSFERABLES);

  /** Lets the server invent a name. */
  public static final Operation<Conversation> RENAME =
      Operation.post(
          "conversation_specific_conversation_rename",
          "/conversation/{conversation}/rename",
          ResponseBody.json(Conversation.class),
          TRANSFERABLES);

  /** Lists the messages of a conversation, in no particular order. */
  public static final Operation<ConversationMessages> MESSAGES =
      Operation.get(
          "conversation_specific_conversation_messages",
          "/conversation/{conversation}/messages",
          ConversationMessages.class,
          TRANSFERABLES);

  private ConversationOperations() {}
}
