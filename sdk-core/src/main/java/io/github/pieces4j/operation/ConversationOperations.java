package io.github.pieces4j.operation;

import static io.github.pieces4j.operation.Operation.TRANSFERABLES;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.ConversationSummarizeOutput;
import io.github.pieces4j.model.SearchedConversationMessages;
import org.jspecify.annotations.Nullable;

/**
 * The operations on one conversation (the contract's Conversation API).
 *
 * @since 0.1
 */
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

  /** Renames a conversation to a name that the server invents. */
  public static final Operation<Conversation> RENAME =
      Operation.post(
          "conversation_specific_conversation_rename",
          "/conversation/{conversation}/rename",
          ResponseBody.json(Conversation.class),
          TRANSFERABLES);

  /** Summarizes a conversation, or some of its messages, in an annotation. */
  public static final Operation<ConversationSummarizeOutput> SUMMARIZE =
      Operation.post(
          "conversation_summarize",
          "/conversation/{conversation}/summarize",
          ResponseBody.json(ConversationSummarizeOutput.class));

  /** Prepares the server for a conversation. */
  public static final Operation<@Nullable Void> PREPARE =
      Operation.post(
          "conversation_specific_conversation_prepare",
          "/conversation/{conversation}/prepare",
          ResponseBody.none());

  /** Lists the messages of a conversation, in no particular order. */
  public static final Operation<ConversationMessages> MESSAGES =
      Operation.list(
          "conversation_specific_conversation_messages",
          "/conversation/{conversation}/messages",
          ConversationMessages.class,
          ConversationMessage.class,
          TRANSFERABLES);

  /** Searches the messages of a conversation. */
  public static final Operation<SearchedConversationMessages> SEARCH =
      Operation.post(
          "search_conversation_specific_messages",
          "/conversation/{conversation}/search",
          ResponseBody.json(SearchedConversationMessages.class),
          TRANSFERABLES);

  /** Adds to the scores of a conversation. */
  public static final Operation<@Nullable Void> INCREMENT_SCORE =
      Operation.post(
          "conversation_scores_increment",
          "/conversation/{conversation}/scores/increment",
          ResponseBody.none());

  private ConversationOperations() {}
}
