package io.github.pieces4j.checks.contract;

import io.github.pieces4j.checks.contract.stream.OpenStream;
import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationBuilder;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The calls of several requests of a client, with plain values in and out. */
public interface TasksUnderTest extends AutoCloseable {
  ConversationMessage say(String conversationId, MessageRole role, String text);

  Conversation rename(String conversationId, String name);

  Conversation edit(String conversationId, Consumer<ConversationBuilder> change);

  Optional<Conversation> find(String conversationId);

  Optional<ConversationMessage> findMessage(String messageId);

  ConversationMessage editMessage(String messageId, String text);

  List<ConversationMessage> messages(String conversationId);

  List<ConversationMessage> leanMessages(String conversationId);

  Optional<ConversationMessage> lastMessage(String conversationId);

  OpenStream<ObjectChange<ConversationMessage>> watchMessages(String conversationId);

  String summaryText(String conversationId);

  Conversation copy(String conversationId);

  List<Conversation> newest(int most);

  Optional<Conversation> findByName(String name);

  String versionWithin(Duration timeout);

  ServerLocation server();

  TasksUnderTest withOptions(Consumer<PiecesOptionsBuilder> change);

  @Override
  void close();
}
