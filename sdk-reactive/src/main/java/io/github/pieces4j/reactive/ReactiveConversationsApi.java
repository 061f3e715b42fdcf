package io.github.pieces4j.reactive;

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
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.function.Consumer;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The calls on conversations as a whole.
 *
 * @since 0.1
 */
public final class ReactiveConversationsApi extends ReactiveArea<ReactiveConversationsApi> {

  ReactiveConversationsApi(ReactivePiecesClient client) {
    super(client);
  }

  @Override
  ReactiveConversationsApi through(ReactivePiecesClient other) {
    return new ReactiveConversationsApi(other);
  }

  /**
   * Creates a copilot conversation with a name.
   *
   * @see ConversationsOperations#CREATE conversations_create_specific_conversation
   */
  public Mono<Conversation> create(String name) {
    return create(Seeds.conversation(name));
  }

  /**
   * Creates a copilot conversation; the argument may set anything else.
   *
   * @see ConversationsOperations#CREATE conversations_create_specific_conversation
   */
  public Mono<Conversation> create(Consumer<SeededConversationBuilder> seed) {
    return create(Seeds.conversation(seed));
  }

  /**
   * Creates a conversation from a seed.
   *
   * @see ConversationsOperations#CREATE conversations_create_specific_conversation
   */
  public Mono<Conversation> create(SeededConversation seed) {
    return client.execute(ConversationsRequests.create(seed));
  }

  /**
   * Creates a conversation about an asset.
   *
   * @see ConversationsOperations#CREATE_FROM_ASSET conversations_create_from_asset
   */
  public Mono<ConversationsCreateFromAssetOutput> createFromAsset(String assetId) {
    return client.execute(ConversationsRequests.createFromAsset(assetId));
  }

  /**
   * Creates a conversation about a workstream summary.
   *
   * @see ConversationsOperations#CREATE_FROM_WORKSTREAM_SUMMARY
   *     conversations_create_from_workstream_summary
   */
  public Mono<ConversationsCreateFromWorkstreamSummaryOutput> createFromWorkstreamSummary(
      String workstreamSummaryId) {
    return client.execute(ConversationsRequests.createFromWorkstreamSummary(workstreamSummaryId));
  }

  /**
   * Lists all conversations; there are no pages, so the answer can be large.
   *
   * @see ConversationsOperations#LIST conversations_snapshot
   */
  public Mono<Conversations> list() {
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
  public Flux<Conversation> newest(int most) {
    int number = Ordered.Newest.requireSome(most);
    return stream()
        .collect(() -> new Ordered.Newest(number), Ordered.Newest::add)
        .flatMapIterable(Ordered.Newest::inOrder);
  }

  /**
   * Reads the conversation of exactly this name, of several the one that was changed last; empty if
   * there is none.
   *
   * <p>The server lists all conversations for that.
   *
   * @see ConversationsOperations#LIST conversations_snapshot
   */
  public Mono<Conversation> findByName(String name) {
    return stream().filter(Naming.is(name)).reduce(Ordered::later);
  }

  /**
   * Lists the identifiers of all conversations.
   *
   * @see ConversationsOperations#IDENTIFIERS conversations_identifiers_snapshot
   */
  public Mono<FlattenedConversations> identifiers() {
    return client.execute(ConversationsRequests.identifiers());
  }

  /**
   * Reads all conversations one by one from the connection, as they are requested.
   *
   * <p>It takes no more memory than a few of them; see {@link ReactivePiecesClient#elements}.
   *
   * @see ConversationsOperations#LIST conversations_snapshot
   */
  public Flux<Conversation> stream() {
    return client.elements(ConversationsRequests.list());
  }

  /**
   * Searches all conversations for a text.
   *
   * @see ConversationsOperations#SEARCH search_conversations
   */
  public Mono<SearchedConversations> search(String text) {
    return search(Seeds.search(text));
  }

  /**
   * Searches all conversations.
   *
   * @see ConversationsOperations#SEARCH search_conversations
   */
  public Mono<SearchedConversations> search(SearchInput search) {
    return client.execute(ConversationsRequests.search(search));
  }

  /**
   * Streams the identifiers of changed conversations in the server's frames; hot.
   *
   * <p>See {@link ReactiveIdentifierStream}, also for what all streams have in common.
   *
   * @see ConversationsOperations#STREAM_IDENTIFIERS conversations_stream_identifiers
   */
  public Flux<StreamedIdentifiers> streamIdentifiers() {
    return identifierStream().batches();
  }

  /**
   * Streams which of the conversations changed, and how; hot, see {@link ReactiveIdentifierStream}.
   *
   * @see ConversationsOperations#STREAM_IDENTIFIERS conversations_stream_identifiers
   */
  public Flux<IdentifierEvent> identifierEvents() {
    return identifierStream().events();
  }

  /**
   * Streams the changed conversations themselves; hot, see {@link
   * ReactiveIdentifierStream#watch()}.
   *
   * @see ConversationsOperations#STREAM_IDENTIFIERS conversations_stream_identifiers
   */
  public Flux<ObjectChange<Conversation>> watch() {
    return identifierStream().watch();
  }

  /**
   * Streams those changed conversations that are wanted; hot, see {@link
   * ReactiveIdentifierStream#watch(Predicate)}.
   *
   * @see ConversationsOperations#STREAM_IDENTIFIERS conversations_stream_identifiers
   */
  public Flux<ObjectChange<Conversation>> watch(Predicate<? super IdentifierEvent> wanted) {
    return identifierStream().watch(wanted);
  }

  /**
   * Streams the state of the stream's connection; opens none.
   *
   * @see ConversationsOperations#STREAM_IDENTIFIERS conversations_stream_identifiers
   */
  public Flux<ConnectionEvent> connectionEvents() {
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

  private ReactiveIdentifierStream<Conversation> identifierStream() {
    return client.stream(IdentifierSource.CONVERSATIONS);
  }

  /**
   * Replaces a conversation with another version of it.
   *
   * @param conversation all of it, as read before and changed: what it lacks is deleted
   * @see ConversationOperations#UPDATE conversation_update
   */
  public Mono<Conversation> update(Conversation conversation) {
    return client.execute(ConversationsRequests.update(conversation));
  }
}
