package io.github.pieces4j.operation;

import static io.github.pieces4j.operation.Operation.TRANSFERABLES;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.model.ConversationsCreateFromAssetOutput;
import io.github.pieces4j.model.ConversationsCreateFromWorkstreamSummaryOutput;
import io.github.pieces4j.model.FlattenedConversations;
import io.github.pieces4j.model.ReferencedConversation;
import io.github.pieces4j.model.SearchedConversations;
import io.github.pieces4j.model.StreamedIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * The operations on conversations as a whole (the contract's Conversations API).
 *
 * @since 0.1
 */
public final class ConversationsOperations {
  /** Creates a conversation from a seed. */
  public static final Operation<Conversation> CREATE =
      Operation.post(
          "conversations_create_specific_conversation",
          "/conversations/create",
          ResponseBody.json(Conversation.class),
          TRANSFERABLES);

  /** Creates a conversation about an asset. */
  public static final Operation<ConversationsCreateFromAssetOutput> CREATE_FROM_ASSET =
      Operation.post(
          "conversations_create_from_asset",
          "/conversations/create/from_asset/{asset}",
          ResponseBody.json(ConversationsCreateFromAssetOutput.class));

  /** Creates a conversation about a workstream summary. */
  public static final Operation<ConversationsCreateFromWorkstreamSummaryOutput>
      CREATE_FROM_WORKSTREAM_SUMMARY =
          Operation.post(
              "conversations_create_from_workstream_summary",
              "/conversations/create/from_workstream_summary/{workstream_summary}",
              ResponseBody.json(ConversationsCreateFromWorkstreamSummaryOutput.class));

  /** Lists all conversations; there are no pages. */
  public static final Operation<Conversations> LIST =
      Operation.list(
          "conversations_snapshot",
          "/conversations",
          Conversations.class,
          Conversation.class,
          TRANSFERABLES);

  /** Lists the identifiers of all conversations. */
  public static final Operation<FlattenedConversations> IDENTIFIERS =
      Operation.list(
          "conversations_identifiers_snapshot",
          "/conversations/identifiers",
          FlattenedConversations.class,
          ReferencedConversation.class);

  /** Searches all conversations. */
  public static final Operation<SearchedConversations> SEARCH =
      Operation.post(
          "search_conversations",
          "/conversations/search",
          ResponseBody.json(SearchedConversations.class),
          TRANSFERABLES);

  /** Deletes a conversation and its messages. */
  public static final Operation<@Nullable Void> DELETE =
      Operation.post(
          "conversations_delete_specific_conversation",
          "/conversations/{conversation}/delete",
          ResponseBody.none());

  /** Streams the identifiers of changed conversations over a WebSocket. */
  public static final Operation<StreamedIdentifiers> STREAM_IDENTIFIERS =
      Operation.get(
          "conversations_stream_identifiers",
          "/conversations/stream/identifiers",
          StreamedIdentifiers.class);

  private ConversationsOperations() {}
}
