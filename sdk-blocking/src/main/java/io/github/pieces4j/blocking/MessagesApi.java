package io.github.pieces4j.blocking;

import io.github.pieces4j.model.message.ConversationMessage;
import io.github.pieces4j.model.message.ConversationMessages;
import io.github.pieces4j.model.message.QGPTConversationMessageRoleEnum;
import io.github.pieces4j.model.message.SeededConversationMessage;
import io.github.pieces4j.model.search.SearchInput;
import io.github.pieces4j.model.search.SearchedConversationMessages;
import io.github.pieces4j.request.MessagesRequests;
import io.github.pieces4j.request.Seeds;
import java.util.stream.Stream;

/** Makes the calls on messages as a whole. */
public final class MessagesApi {
  private final PiecesClient client;

  MessagesApi(PiecesClient client) {
    this.client = client;
  }

  /** Adds a message of text to a conversation; it is only stored, nothing answers it. */
  public ConversationMessage create(
      String conversationId, QGPTConversationMessageRoleEnum role, String text) {
    return create(Seeds.message(conversationId, role, text));
  }

  /** Adds a message from a seed; it is only stored, nothing answers it. */
  public ConversationMessage create(SeededConversationMessage seed) {
    return client.execute(MessagesRequests.create(seed));
  }

  /** Lists the messages of all conversations; there are no pages, so the answer can be large. */
  public ConversationMessages list() {
    return client.execute(MessagesRequests.list());
  }

  /**
   * Reads all messages one by one from the connection; close the stream unless it is read to its
   * end.
   *
   * <p>It takes no more memory than one of them; see {@link PiecesClient#elements}.
   */
  public Stream<ConversationMessage> stream() {
    return client.elements(MessagesRequests.list());
  }

  /** Searches the messages of all conversations for a text. */
  public SearchedConversationMessages search(String text) {
    return search(Seeds.search(text));
  }

  /** Searches the messages of all conversations. */
  public SearchedConversationMessages search(SearchInput search) {
    return client.execute(MessagesRequests.search(search));
  }

  /** Streams the identifiers of changed messages; close the stream after use. */
  public IdentifierStream streamIdentifiers() {
    return client.stream(MessagesRequests.streamIdentifiers());
  }

  /**
   * Replaces a message with another version of it.
   *
   * @param message all of it, as read before and changed: what it lacks is deleted
   */
  public ConversationMessage update(ConversationMessage message) {
    return client.execute(MessagesRequests.update(message));
  }

  /**
   * Replaces a message, for a change of its content.
   *
   * @param message all of it, as read before and changed: what it lacks is deleted
   */
  public ConversationMessage updateValue(ConversationMessage message) {
    return client.execute(MessagesRequests.updateValue(message));
  }
}
