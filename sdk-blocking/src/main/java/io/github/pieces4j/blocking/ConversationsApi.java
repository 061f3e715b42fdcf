package io.github.pieces4j.blocking;

import io.github.pieces4j.internal.task.Naming;
import io.github.pieces4j.internal.task.Ordered;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.model.ConversationsCreateFromAssetOutput;
import io.github.pieces4j.model.ConversationsCreateFromWorkstreamSummaryOutput;
import io.github.pieces4j.model.FlattenedConversations;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.model.SearchedConversations;
import io.github.pieces4j.model.SeededConversation;
import io.github.pieces4j.model.SeededConversationBuilder;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The calls on conversations as a whole.
 *
 * @since 0.1
 */
public final class ConversationsApi extends Area<ConversationsApi> {

  ConversationsApi(PiecesClient client) {
    super(client);
  }

  @Override
  ConversationsApi through(PiecesClient other) {
    return new ConversationsApi(other);
  }

  /**
   * Creates a copilot conversation with a name.
   *
   * @see ConversationsOperations#CREATE conversations_create_specific_conversation
   */
  public Conversation create(String name) {
    return create(Seeds.conversation(name));
  }

  /**
   * Creates a copilot conversation; the argument may set anything else.
   *
   * @see ConversationsOperations#CREATE conversations_create_specific_conversation
   */
  public Conversation create(Consumer<SeededConversationBuilder> seed) {
    return create(Seeds.conversation(seed));
  }

  /**
   * Creates a conversation from a seed.
   *
   * @see ConversationsOperations#CREATE conversations_create_specific_conversation
   */
  public Conversation create(SeededConversation seed) {
    return client.execute(ConversationsRequests.create(seed));
  }

  /**
   * Creates a conversation about an asset.
   *
   * @see ConversationsOperations#CREATE_FROM_ASSET conversations_create_from_asset
   */
  public ConversationsCreateFromAssetOutput createFromAsset(String assetId) {
    return client.execute(ConversationsRequests.createFromAsset(assetId));
  }

  /**
   * Creates a conversation about a workstream summary.
   *
   * @see ConversationsOperations#CREATE_FROM_WORKSTREAM_SUMMARY
   *     conversations_create_from_workstream_summary
   */
  public ConversationsCreateFromWorkstreamSummaryOutput createFromWorkstreamSummary(
      String workstreamSummaryId) {
    return client.execute(ConversationsRequests.createFromWorkstreamSummary(workstreamSummaryId));
  }

  /**
   * Lists all conversations; there are no pages, so the answer can be large.
   *
   * @see ConversationsOperations#LIST conversations_snapshot
   */
  public Conversations list() {
    return client.execute(ConversationsRequests.list());
  }

  /**
   * Reads the conversations that were changed last, the newest first.
   *
   * <p>The server has no order and no pages: it lists all of them, and this keeps those.
   *
   * @param most how many at most, one or more
   * @see ConversationsOperations#LIST conversations_snapshot
   */
  public List<Conversation> newest(int most) {
    Ordered.Newest newest = new Ordered.Newest(most);
    try (Stream<Conversation> all = stream()) {
      all.forEach(newest::add);
    }
    return newest.inOrder();
  }

  /**
   * Reads the conversation of exactly this name, of several the one that was changed last; empty if
   * there is none.
   *
   * <p>The server lists all conversations for that.
   *
   * @see ConversationsOperations#LIST conversations_snapshot
   */
  public Optional<Conversation> findByName(String name) {
    Predicate<Conversation> wanted = Naming.is(name);
    try (Stream<Conversation> all = stream()) {
      return all.filter(wanted).reduce(Ordered::later);
    }
  }

  /**
   * Lists the identifiers of all conversations.
   *
   * @see ConversationsOperations#IDENTIFIERS conversations_identifiers_snapshot
   */
  public FlattenedConversations identifiers() {
    return client.execute(ConversationsRequests.identifiers());
  }

  /**
   * Reads all conversations one by one from the connection; close the stream unless it is read to
   * its end.
   *
   * <p>It takes no more memory than one of them; see {@link PiecesClient#elements}.
   *
   * @see ConversationsOperations#LIST conversations_snapshot
   */
  public Stream<Conversation> stream() {
    return client.elements(ConversationsRequests.list());
  }

  /**
   * Searches all conversations for a text.
   *
   * @see ConversationsOperations#SEARCH search_conversations
   */
  public SearchedConversations search(String text) {
    return search(Seeds.search(text));
  }

  /**
   * Searches all conversations.
   *
   * @see ConversationsOperations#SEARCH search_conversations
   */
  public SearchedConversations search(SearchInput search) {
    return client.execute(ConversationsRequests.search(search));
  }

  /**
   * Opens a stream of the identifiers of changed conversations, in the server's frames.
   *
   * <p>See {@link IdentifierStream}, also for what all streams have in common.
   *
   * @see ConversationsOperations#STREAM_IDENTIFIERS conversations_stream_identifiers
   */
  public EventStream<StreamedIdentifiers> streamIdentifiers() {
    return identifierStream().batches();
  }

  /**
   * Opens a stream that tells which of the conversations changed, and how; see {@link
   * IdentifierStream}.
   *
   * @see ConversationsOperations#STREAM_IDENTIFIERS conversations_stream_identifiers
   */
  public EventStream<IdentifierEvent> identifierEvents() {
    return identifierStream().events();
  }

  /**
   * Opens a stream of the changed conversations themselves; see {@link IdentifierStream#watch()}.
   *
   * @see ConversationsOperations#STREAM_IDENTIFIERS conversations_stream_identifiers
   */
  public EventStream<ObjectChange<Conversation>> watch() {
    return identifierStream().watch();
  }

  /**
   * Opens a stream of those changed conversations that are wanted; see {@link
   * IdentifierStream#watch(Predicate)}.
   *
   * @see ConversationsOperations#STREAM_IDENTIFIERS conversations_stream_identifiers
   */
  public EventStream<ObjectChange<Conversation>> watch(Predicate<? super IdentifierEvent> wanted) {
    return identifierStream().watch(wanted);
  }

  /**
   * Opens a stream of the state of the stream's connection; opens no socket.
   *
   * @see ConversationsOperations#STREAM_IDENTIFIERS conversations_stream_identifiers
   */
  public EventStream<ConnectionEvent> connectionEvents() {
    return identifierStream().connectionEvents();
  }

  /**
   * Returns what the stream counted since the client was created.
   *
   * @see ConversationsOperations#STREAM_IDENTIFIERS conversations_stream_identifiers
   */
  public StreamCounters streamCounters() {
    return identifierStream().counters();
  }

  private IdentifierStream<Conversation> identifierStream() {
    return client.stream(IdentifierSource.CONVERSATIONS);
  }

  /**
   * Replaces a conversation with another version of it.
   *
   * @param conversation all of it, as read before and changed: what it lacks is deleted
   * @see ConversationOperations#UPDATE conversation_update
   */
  public Conversation update(Conversation conversation) {
    return client.execute(ConversationsRequests.update(conversation));
  }
}
