package io.github.pieces4j.checks.contract;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.model.FlattenedConversations;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.model.SeededConversation;
import io.github.pieces4j.model.SeededConversationMessage;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.request.PiecesRequest;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Is a client as the contract suite sees it: plain values in and out, on the caller's thread.
 *
 * <p>Each method calls the client's own method of that name, so that the suite covers all of them;
 * failures come out as the client threw them.
 */
public interface ClientUnderTest extends AutoCloseable {
  /** Creates a conversation. */
  Conversation create(SeededConversation seed);

  /** Lists all conversations. */
  Conversations list();

  /** Lists the identifiers of all conversations. */
  FlattenedConversations identifiers();

  /** Reads a conversation. */
  Conversation get(String conversationId);

  /** Replaces a conversation. */
  Conversation update(Conversation conversation);

  /** Lets the server invent a name. */
  Conversation rename(String conversationId);

  /** Deletes a conversation and its messages. */
  void delete(String conversationId);

  /** Lists the messages of a conversation. */
  ConversationMessages messages(String conversationId);

  /** Creates a message. */
  ConversationMessage createMessage(SeededConversationMessage seed);

  /** Lists the messages of all conversations. */
  ConversationMessages listMessages();

  /** Reads all conversations one by one. */
  default Stream<Conversation> stream() {
    return list().iterable().stream();
  }

  /** Reads the messages of all conversations one by one. */
  default Stream<ConversationMessage> streamMessages() {
    return listMessages().iterable().stream();
  }

  /** Reads the elements of a list one by one. */
  <T, C extends PiecesCollection<T>> Stream<T> elements(PiecesRequest<C> request);

  /** Asks whether the server is ready. */
  String health();

  /** Asks for the server's version. */
  String version();

  /** Executes any request. */
  <R extends @Nullable Object> R execute(PiecesRequest<R> request);

  /**
   * Streams the identifiers of changed conversations to a listener, on any thread.
   *
   * @return ends the stream
   */
  AutoCloseable streamIdentifiers(Consumer<StreamedIdentifiers> listener);

  @Override
  void close();
}
