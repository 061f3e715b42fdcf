package io.github.pieces4j.operation;

import static io.github.pieces4j.operation.Operation.TRANSFERABLES;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.StreamedIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * The operations on messages as a whole (the contract's ConversationMessages API).
 *
 * @since 0.1
 */
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
      Operation.list(
          "messages_snapshot",
          "/messages",
          ConversationMessages.class,
          ConversationMessage.class,
          TRANSFERABLES);

  /** Searches the messages of all conversations. */
  public static final Operation<SearchedConversationMessages> SEARCH =
      Operation.post(
          "search_messages",
          "/messages/search",
          ResponseBody.json(SearchedConversationMessages.class),
          TRANSFERABLES);

  /** Deletes a message. */
  public static final Operation<@Nullable Void> DELETE =
      Operation.post(
          "messages_delete_specific_message", "/messages/{message}/delete", ResponseBody.none());

  /** Streams the identifiers of changed messages over a WebSocket. */
  public static final Operation<StreamedIdentifiers> STREAM_IDENTIFIERS =
      Operation.get(
          "conversation_messages_stream_identifiers",
          "/messages/stream/identifiers",
          StreamedIdentifiers.class);

  private MessagesOperations() {}
}
