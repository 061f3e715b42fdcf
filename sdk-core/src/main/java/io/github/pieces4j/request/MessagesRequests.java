package io.github.pieces4j.request;

import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.SeededConversationMessage;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.MessagesOperations;

/**
 * The requests on messages as a whole.
 *
 * @since 0.1
 */
public final class MessagesRequests {
  private MessagesRequests() {}

  /** Returns a request to create a message; it is only stored, nothing answers it. */
  public static PiecesRequest<ConversationMessage> create(SeededConversationMessage seed) {
    return PiecesRequest.of(MessagesOperations.CREATE).withBody(seed);
  }

  /** Returns a request to list the messages of all conversations; there are no pages. */
  public static PiecesRequest<ConversationMessages> list() {
    return PiecesRequest.of(MessagesOperations.LIST);
  }

  /** Returns a request to search the messages of all conversations. */
  public static PiecesRequest<SearchedConversationMessages> search(SearchInput search) {
    return PiecesRequest.of(MessagesOperations.SEARCH).withBody(search);
  }

  /** Returns a request to stream the identifiers of changed messages over a WebSocket. */
  public static PiecesRequest<StreamedIdentifiers> streamIdentifiers() {
    return PiecesRequest.of(MessagesOperations.STREAM_IDENTIFIERS);
  }

  /**
   * Returns a request to replace a message with another version of it.
   *
   * @param message all of it: what it lacks is deleted on the server
   * @throws PiecesRequestException if it is null, or has neither text nor bytes as after {@link
   *     PiecesRequest#withTransferables(boolean) withTransferables(false)}; {@link
   *     PiecesRequest#withBody} sends such a message all the same
   */
  public static PiecesRequest<ConversationMessage> update(ConversationMessage message) {
    return PiecesRequest.of(MessageOperations.UPDATE).withBody(Contents.required(message));
  }

  /**
   * Returns a request to replace a message, for a change of its content.
   *
   * @param message all of it: what it lacks is deleted on the server
   * @throws PiecesRequestException if it is null, or has neither text nor bytes as after {@link
   *     PiecesRequest#withTransferables(boolean) withTransferables(false)}; {@link
   *     PiecesRequest#withBody} sends such a message all the same
   */
  public static PiecesRequest<ConversationMessage> updateValue(ConversationMessage message) {
    return PiecesRequest.of(MessageOperations.UPDATE_VALUE).withBody(Contents.required(message));
  }
}
