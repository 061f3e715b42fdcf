package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.TaskContract;
import io.github.pieces4j.checks.contract.TasksUnderTest;
import io.github.pieces4j.checks.contract.stream.Demand;
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
import reactor.core.publisher.Mono;

/** Runs the calls of several requests through the reactive client. */
class ReactiveTasksTest extends TaskContract {
  @Override
  protected TasksUnderTest connect(PiecesOptions options) {
    return new Tasks(ReactivePiecesClient.create(options));
  }

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static <T> T await(Mono<T> call) {
    return call.block(PATIENCE);
  }

  private record Tasks(ReactivePiecesClient client) implements TasksUnderTest {
    @Override
    public ConversationMessage say(String conversationId, MessageRole role, String text) {
      return await(client.conversation(conversationId).say(role, text));
    }

    @Override
    public Conversation rename(String conversationId, String name) {
      return await(client.conversation(conversationId).rename(name));
    }

    @Override
    public Conversation edit(String conversationId, Consumer<ConversationBuilder> change) {
      return await(client.conversation(conversationId).edit(change));
    }

    @Override
    public Optional<Conversation> find(String conversationId) {
      return Optional.ofNullable(client.conversation(conversationId).find().block(PATIENCE));
    }

    @Override
    public Optional<ConversationMessage> findMessage(String messageId) {
      return Optional.ofNullable(client.message(messageId).find().block(PATIENCE));
    }

    @Override
    public ConversationMessage editMessage(String messageId, String text) {
      return await(client.message(messageId).withTransferables(false).edit(text));
    }

    @Override
    public List<ConversationMessage> messages(String conversationId) {
      return await(client.conversation(conversationId).messages()).stream().toList();
    }

    @Override
    public List<ConversationMessage> leanMessages(String conversationId) {
      return await(client.conversation(conversationId).withTransferables(false).messages()).stream()
          .toList();
    }

    @Override
    public Optional<ConversationMessage> lastMessage(String conversationId) {
      return Optional.ofNullable(client.conversation(conversationId).lastMessage().block(PATIENCE));
    }

    @Override
    public OpenStream<ObjectChange<ConversationMessage>> watchMessages(String conversationId) {
      return WaitingSubscriber.of(client.conversation(conversationId).watchMessages(), Demand.ALL);
    }

    @Override
    public String summaryText(String conversationId) {
      return await(client.conversation(conversationId).summaryText());
    }

    @Override
    public Conversation copy(String conversationId) {
      return await(client.conversation(conversationId).copy());
    }

    @Override
    public List<Conversation> newest(int most) {
      return client.conversations().newest(most).collectList().block(PATIENCE);
    }

    @Override
    public Optional<Conversation> findByName(String name) {
      return Optional.ofNullable(client.conversations().findByName(name).block(PATIENCE));
    }

    @Override
    public String versionWithin(Duration timeout) {
      return await(client.connection().withTimeout(timeout).version());
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
      client.closeAsync().block(PATIENCE);
    }
  }
}
