package io.github.pieces4j.blocking;

import io.github.pieces4j.checks.contract.ClientUnderTest;
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
import io.github.pieces4j.stream.EventStream;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands the blocking client to the suite. */
final class BlockingClientUnderTest implements ClientUnderTest {
  private final PiecesClient client;

  BlockingClientUnderTest(PiecesClient client) {
    this.client = client;
  }

  @Override
  public Conversation create(SeededConversation seed) {
    return client.conversations().create(seed);
  }

  @Override
  public Conversations list() {
    return client.conversations().list();
  }

  @Override
  public FlattenedConversations identifiers() {
    return client.conversations().identifiers();
  }

  @Override
  public Conversation get(String conversationId) {
    return client.conversation(conversationId).get();
  }

  @Override
  public Conversation update(Conversation conversation) {
    return client.conversations().update(conversation);
  }

  @Override
  public Conversation rename(String conversationId) {
    return client.conversation(conversationId).renameByServer();
  }

  @Override
  public void delete(String conversationId) {
    client.conversation(conversationId).delete();
  }

  @Override
  public ConversationMessages messages(String conversationId) {
    return client.conversation(conversationId).messages();
  }

  @Override
  public ConversationMessage createMessage(SeededConversationMessage seed) {
    return client.messages().create(seed);
  }

  @Override
  public ConversationMessages listMessages() {
    return client.messages().list();
  }

  @Override
  public Stream<Conversation> stream() {
    return client.conversations().stream();
  }

  @Override
  public Stream<ConversationMessage> streamMessages() {
    return client.messages().stream();
  }

  @Override
  public <T, C extends PiecesCollection<T>> Stream<T> elements(PiecesRequest<C> request) {
    return client.elements(request);
  }

  @Override
  public String health() {
    return client.connection().health();
  }

  @Override
  public String version() {
    return client.connection().version();
  }

  @Override
  public <R extends @Nullable Object> R execute(PiecesRequest<R> request) {
    return client.execute(request);
  }

  @Override
  public AutoCloseable streamIdentifiers(Consumer<StreamedIdentifiers> listener) {
    EventStream<StreamedIdentifiers> stream = client.conversations().streamIdentifiers();
    stream.listen(listener::accept);
    return stream;
  }

  @Override
  public void close() {
    client.close();
  }
}
