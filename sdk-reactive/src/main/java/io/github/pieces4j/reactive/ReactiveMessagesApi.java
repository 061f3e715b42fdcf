package io.github.pieces4j.reactive;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.SeededConversationMessage;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.MessagesOperations;
import io.github.pieces4j.request.MessagesRequests;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The calls on messages as a whole.
 *
 * @since 0.1
 */
public final class ReactiveMessagesApi extends ReactiveArea<ReactiveMessagesApi> {

  ReactiveMessagesApi(ReactivePiecesClient client) {
    super(client);
  }

  @Override
  ReactiveMessagesApi through(ReactivePiecesClient other) {
    return new ReactiveMessagesApi(other);
  }

  /**
   * Adds a message of text to a conversation; it is only stored, nothing answers it.
   *
   * @see MessagesOperations#CREATE messages_create_specific_message
   */
  public Mono<ConversationMessage> create(String conversationId, MessageRole role, String text) {
    return create(Seeds.message(conversationId, role, text));
  }

  /**
   * Adds a message from a seed; it is only stored, nothing answers it.
   *
   * @see MessagesOperations#CREATE messages_create_specific_message
   */
  public Mono<ConversationMessage> create(SeededConversationMessage seed) {
    return client.execute(MessagesRequests.create(seed));
  }

  /**
   * Lists the messages of all conversations; there are no pages, so the answer can be large.
   *
   * @see MessagesOperations#LIST messages_snapshot
   */
  public Mono<ConversationMessages> list() {
    return client.execute(MessagesRequests.list());
  }

  /**
   * Reads all messages one by one from the connection, as they are requested.
   *
   * <p>It takes no more memory than a few of them; see {@link ReactivePiecesClient#elements}.
   *
   * @see MessagesOperations#LIST messages_snapshot
   */
  public Flux<ConversationMessage> stream() {
    return client.elements(MessagesRequests.list());
  }

  /**
   * Searches the messages of all conversations for a text.
   *
   * @see MessagesOperations#SEARCH search_messages
   */
  public Mono<SearchedConversationMessages> search(String text) {
    return search(Seeds.search(text));
  }

  /**
   * Searches the messages of all conversations.
   *
   * @see MessagesOperations#SEARCH search_messages
   */
  public Mono<SearchedConversationMessages> search(SearchInput search) {
    return client.execute(MessagesRequests.search(search));
  }

  /**
   * Streams the identifiers of changed messages in the server's frames; hot.
   *
   * <p>See {@link ReactiveIdentifierStream}, also for what all streams have in common.
   *
   * @see MessagesOperations#STREAM_IDENTIFIERS conversation_messages_stream_identifiers
   */
  public Flux<StreamedIdentifiers> streamIdentifiers() {
    return identifierStream().batches();
  }

  /**
   * Streams which of the messages changed, and how; hot, see {@link ReactiveIdentifierStream}.
   *
   * @see MessagesOperations#STREAM_IDENTIFIERS conversation_messages_stream_identifiers
   */
  public Flux<IdentifierEvent> identifierEvents() {
    return identifierStream().events();
  }

  /**
   * Streams the changed messages themselves; hot, see {@link ReactiveIdentifierStream#watch()}.
   *
   * @see MessagesOperations#STREAM_IDENTIFIERS conversation_messages_stream_identifiers
   */
  public Flux<ObjectChange<ConversationMessage>> watch() {
    return identifierStream().watch();
  }

  /**
   * Streams those changed messages that are wanted; hot, see {@link
   * ReactiveIdentifierStream#watch(Predicate)}.
   *
   * @see MessagesOperations#STREAM_IDENTIFIERS conversation_messages_stream_identifiers
   */
  public Flux<ObjectChange<ConversationMessage>> watch(Predicate<? super IdentifierEvent> wanted) {
    return identifierStream().watch(wanted);
  }

  /**
   * Streams the state of the stream's connection; opens none.
   *
   * @see MessagesOperations#STREAM_IDENTIFIERS conversation_messages_stream_identifiers
   */
  public Flux<ConnectionEvent> connectionEvents() {
    return identifierStream().connectionEvents();
  }

  /**
   * Returns what the stream counted since the client was created.
   *
   * @see MessagesOperations#STREAM_IDENTIFIERS conversation_messages_stream_identifiers
   */
  public StreamCounters streamCounters() {
    return identifierStream().counters();
  }

  private ReactiveIdentifierStream<ConversationMessage> identifierStream() {
    return client.stream(IdentifierSource.MESSAGES);
  }

  /**
   * Replaces a message with another version of it.
   *
   * @param message all of it, as read before and changed: what it lacks is deleted
   * @see MessageOperations#UPDATE message_specific_message_update
   */
  public Mono<ConversationMessage> update(ConversationMessage message) {
    return client.execute(MessagesRequests.update(message));
  }

  /**
   * Replaces a message, for a change of its content.
   *
   * @param message all of it, as read before and changed: what it lacks is deleted
   * @see MessageOperations#UPDATE_VALUE message_update_value
   */
  public Mono<ConversationMessage> updateValue(ConversationMessage message) {
    return client.execute(MessagesRequests.updateValue(message));
  }
}
