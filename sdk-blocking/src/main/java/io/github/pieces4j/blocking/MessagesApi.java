package io.github.pieces4j.blocking;

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
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The calls on messages as a whole.
 *
 * @since 0.1
 */
public final class MessagesApi extends Area<MessagesApi> {

  MessagesApi(PiecesClient client) {
    super(client);
  }

  @Override
  MessagesApi through(PiecesClient other) {
    return new MessagesApi(other);
  }

  /**
   * Adds a message of text to a conversation; it is only stored, nothing answers it.
   *
   * @see MessagesOperations#CREATE messages_create_specific_message
   */
  public ConversationMessage create(String conversationId, MessageRole role, String text) {
    return create(Seeds.message(conversationId, role, text));
  }

  /**
   * Adds a message from a seed; it is only stored, nothing answers it.
   *
   * @see MessagesOperations#CREATE messages_create_specific_message
   */
  public ConversationMessage create(SeededConversationMessage seed) {
    return client.execute(MessagesRequests.create(seed));
  }

  /**
   * Lists the messages of all conversations; there are no pages, so the answer can be large.
   *
   * @see MessagesOperations#LIST messages_snapshot
   */
  public ConversationMessages list() {
    return client.execute(MessagesRequests.list());
  }

  /**
   * Reads all messages one by one from the connection; close the stream unless it is read to its
   * end.
   *
   * <p>It takes no more memory than one of them; see {@link PiecesClient#elements}.
   *
   * @see MessagesOperations#LIST messages_snapshot
   */
  public Stream<ConversationMessage> stream() {
    return client.elements(MessagesRequests.list());
  }

  /**
   * Searches the messages of all conversations for a text.
   *
   * @see MessagesOperations#SEARCH search_messages
   */
  public SearchedConversationMessages search(String text) {
    return search(Seeds.search(text));
  }

  /**
   * Searches the messages of all conversations.
   *
   * @see MessagesOperations#SEARCH search_messages
   */
  public SearchedConversationMessages search(SearchInput search) {
    return client.execute(MessagesRequests.search(search));
  }

  /**
   * Opens a stream of the identifiers of changed messages, in the server's frames.
   *
   * <p>See {@link IdentifierStream}, also for what all streams have in common.
   *
   * @see MessagesOperations#STREAM_IDENTIFIERS conversation_messages_stream_identifiers
   */
  public EventStream<StreamedIdentifiers> streamIdentifiers() {
    return identifierStream().batches();
  }

  /**
   * Opens a stream that tells which of the messages changed, and how; see {@link IdentifierStream}.
   *
   * @see MessagesOperations#STREAM_IDENTIFIERS conversation_messages_stream_identifiers
   */
  public EventStream<IdentifierEvent> identifierEvents() {
    return identifierStream().events();
  }

  /**
   * Opens a stream of the changed messages themselves; see {@link IdentifierStream#watch()}.
   *
   * @see MessagesOperations#STREAM_IDENTIFIERS conversation_messages_stream_identifiers
   */
  public EventStream<ObjectChange<ConversationMessage>> watch() {
    return identifierStream().watch();
  }

  /**
   * Opens a stream of those changed messages that are wanted; see {@link
   * IdentifierStream#watch(Predicate)}.
   *
   * @see MessagesOperations#STREAM_IDENTIFIERS conversation_messages_stream_identifiers
   */
  public EventStream<ObjectChange<ConversationMessage>> watch(
      Predicate<? super IdentifierEvent> wanted) {
    return identifierStream().watch(wanted);
  }

  /**
   * Opens a stream of the state of the stream's connection; opens no socket.
   *
   * @see MessagesOperations#STREAM_IDENTIFIERS conversation_messages_stream_identifiers
   */
  public EventStream<ConnectionEvent> connectionEvents() {
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

  private IdentifierStream<ConversationMessage> identifierStream() {
    return client.stream(IdentifierSource.MESSAGES);
  }

  /**
   * Replaces a message with another version of it.
   *
   * @param message all of it, as read before and changed: what it lacks is deleted
   * @see MessageOperations#UPDATE message_specific_message_update
   */
  public ConversationMessage update(ConversationMessage message) {
    return client.execute(MessagesRequests.update(message));
  }

  /**
   * Replaces a message, for a change of its content.
   *
   * @param message all of it, as read before and changed: what it lacks is deleted
   * @see MessageOperations#UPDATE_VALUE message_update_value
   */
  public ConversationMessage updateValue(ConversationMessage message) {
    return client.execute(MessagesRequests.updateValue(message));
  }
}
