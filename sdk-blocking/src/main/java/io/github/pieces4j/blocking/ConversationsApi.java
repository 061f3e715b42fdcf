package io.github.pieces4j.blocking;

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
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The calls on conversations as a whole. */
public final class ConversationsApi {
  private final PiecesClient client;

  ConversationsApi(PiecesClient client) {
    this.client = client;
  }

  /** Creates a copilot conversation with a name. */
  public Conversation create(String name) {
    return create(Seeds.conversation(name));
  }

  /** Creates a copilot conversation; the argument may set anything else. */
  public Conversation create(Consumer<SeededConversationBuilder> seed) {
    return create(Seeds.conversation(seed));
  }

  /** Creates a conversation from a seed. */
  public Conversation create(SeededConversation seed) {
    return client.execute(ConversationsRequests.create(seed));
  }

  /** Creates a conversation about an asset. */
  public ConversationsCreateFromAssetOutput createFromAsset(String assetId) {
    return client.execute(ConversationsRequests.createFromAsset(assetId));
  }

  /** Creates a conversation about a workstream summary. */
  public ConversationsCreateFromWorkstreamSummaryOutput createFromWorkstreamSummary(
      String workstreamSummaryId) {
    return client.execute(ConversationsRequests.createFromWorkstreamSummary(workstreamSummaryId));
  }

  /** Lists all conversations; there are no pages, so the answer can be large. */
  public Conversations list() {
    return client.execute(ConversationsRequests.list());
  }

  /** Lists the identifiers of all conversations. */
  public FlattenedConversations identifiers() {
    return client.execute(ConversationsRequests.identifiers());
  }

  /**
   * Reads all conversations one by one from the connection; close the stream unless it is read to
   * its end.
   *
   * <p>It takes no more memory than one of them; see {@link PiecesClient#elements}.
   */
  public Stream<Conversation> stream() {
    return client.elements(ConversationsRequests.list());
  }

  /** Searches all conversations for a text. */
  public SearchedConversations search(String text) {
    return search(Seeds.search(text));
  }

  /** Searches all conversations. */
  public SearchedConversations search(SearchInput search) {
    return client.execute(ConversationsRequests.search(search));
  }

  /**
   * Opens a stream of the identifiers of changed conversations, in the server's frames.
   *
   * <p>See {@link IdentifierStream}, also for what all streams have in common.
   */
  public EventStream<StreamedIdentifiers> streamIdentifiers() {
    return identifierStream().batches();
  }

  /**
   * Opens a stream that tells which of the conversations changed, and how; see {@link
   * IdentifierStream}.
   */
  public EventStream<IdentifierEvent> identifierEvents() {
    return identifierStream().events();
  }

  /**
   * Opens a stream of the changed conversations themselves; see {@link IdentifierStream#watch()}.
   */
  public EventStream<ObjectChange<Conversation>> watch() {
    return identifierStream().watch();
  }

  /**
   * Opens a stream of those changed conversations that are wanted; see {@link
   * IdentifierStream#watch(Predicate)}.
   */
  public EventStream<ObjectChange<Conversation>> watch(Predicate<? super IdentifierEvent> wanted) {
    return identifierStream().watch(wanted);
  }

  /** Opens a stream of the state of the stream's connection; opens no socket. */
  public EventStream<ConnectionEvent> connectionEvents() {
    return identifierStream().connectionEvents();
  }

  /** Returns what the stream counted since the client was created. */
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
   */
  public Conversation update(Conversation conversation) {
    return client.execute(ConversationsRequests.update(conversation));
  }
}
