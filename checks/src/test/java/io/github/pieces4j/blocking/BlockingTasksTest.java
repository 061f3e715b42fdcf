package io.github.pieces4j.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.TaskContract;
import io.github.pieces4j.checks.contract.TasksUnderTest;
import io.github.pieces4j.checks.contract.stream.OpenStream;
import io.github.pieces4j.config.PiecesOptions;
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

/** Runs the calls of several requests through the blocking client. */
class BlockingTasksTest extends TaskContract {
  @Override
  protected TasksUnderTest connect(PiecesOptions options) {
    return new Tasks(PiecesClient.create(options));
  }

  private record Tasks(PiecesClient client) implements TasksUnderTest {
    @Override
    public ConversationMessage say(String conversationId, MessageRole role, String text) {
      return client.conversation(conversationId).say(role, text);
    }

    @Override
    public Conversation rename(String conversationId, String name) {
      return client.conversation(conversationId).rename(name);
    }

    @Override
    public Conversation edit(String conversationId, Consumer<ConversationBuilder> change) {
      return client.conversation(conversationId).edit(change);
    }

    @Override
    public Optional<Conversation> find(String conversationId) {
      return client.conversation(conversationId).find();
    }

    @Override
    public Optional<ConversationMessage> findMessage(String messageId) {
      return client.message(messageId).find();
    }

    @Override
    public ConversationMessage editMessage(String messageId, String text) {
      return client.message(messageId).withTransferables(false).edit(text);
    }

    @Override
    public List<ConversationMessage> messages(String conversationId) {
      return client.conversation(conversationId).messages().stream().toList();
    }

    @Override
    public List<ConversationMessage> leanMessages(String conversationId) {
      return client.conversation(conversationId).withTransferables(false).messages().stream()
          .toList();
    }

    @Override
    public Optional<ConversationMessage> lastMessage(String conversationId) {
      return client.conversation(conversationId).lastMessage();
    }

    @Override
    public OpenStream<ObjectChange<ConversationMessage>> watchMessages(String conversationId) {
      return new Polled<>(client.conversation(conversationId).watchMessages());
    }

    @Override
    public String summaryText(String conversationId) {
      return client.conversation(conversationId).summaryText();
    }

    @Override
    public Conversation copy(String conversationId) {
      return client.conversation(conversationId).copy();
    }

    @Override
    public List<Conversation> newest(int most) {
      return client.conversations().newest(most);
    }

    @Override
    public Optional<Conversation> findByName(String name) {
      return client.conversations().findByName(name);
    }

    @Override
    public String versionWithin(Duration timeout) {
      return client.connection().withTimeout(timeout).version();
    }

    @Override
    public ServerLocation server() {
      assertThat(client.toString()).contains(client.server().toString());
      return client.server();
    }

    @Override
    public TasksUnderTest withOptions(Consumer<PiecesOptionsBuilder> change) {
      return new Tasks(client.withOptions(change));
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
