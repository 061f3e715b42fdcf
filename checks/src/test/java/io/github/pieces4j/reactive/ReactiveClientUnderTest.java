package io.github.pieces4j.reactive;

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
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;

/** Waits for the reactive client, so that the suite sees plain values. */
final class ReactiveClientUnderTest implements ClientUnderTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ReactivePiecesClient client;

  ReactiveClientUnderTest(ReactivePiecesClient client) {
    this.client = client;
  }

  @Override
  public Conversation create(SeededConversation seed) {
    return wait(client.conversations().create(seed));
  }

  @Override
  public Conversations list() {
    return wait(client.conversations().list());
  }

  @Override
  public FlattenedConversations identifiers() {
    return wait(client.conversations().identifiers());
  }

  @Override
  public Conversation get(String conversationId) {
    return wait(client.conversation(conversationId).get());
  }

  @Override
  public Conversation update(Conversation conversation) {
    return wait(client.conversations().update(conversation));
  }

  @Override
  public Conversation rename(String conversationId) {
    return wait(client.conversation(conversationId).renameByServer());
  }

  @Override
  public void delete(String conversationId) {
    wait(client.conversation(conversationId).delete());
  }

  @Override
  public ConversationMessages messages(String conversationId) {
    return wait(client.conversation(conversationId).messages());
  }

  @Override
  public ConversationMessage createMessage(SeededConversationMessage seed) {
    return wait(client.messages().create(seed));
  }

  @Override
  public ConversationMessages listMessages() {
    return wait(client.messages().list());
  }

  @Override
  public Stream<Conversation> stream() {
    return inOrder(client.conversations().stream());
  }

  @Override
  public Stream<ConversationMessage> streamMessages() {
    return inOrder(client.messages().stream());
  }

  @Override
  public <T, C extends PiecesCollection<T>> Stream<T> elements(PiecesRequest<C> request) {
    return inOrder(client.elements(request));
  }

  @Override
  public String health() {
    return wait(client.connection().health());
  }

  @Override
  public String version() {
    return wait(client.connection().version());
  }

  @Override
  public <R extends @Nullable Object> R execute(PiecesRequest<R> request) {
    return wait(client.execute(request));
  }

  @Override
  public AutoCloseable streamIdentifiers(Consumer<StreamedIdentifiers> listener) {
    Disposable subscription = client.conversations().streamIdentifiers().subscribe(listener);
    return subscription::dispose;
  }

  /** Reactor's own stream throws an error before it hands out what came earlier. */
  private static <T> Stream<T> inOrder(Flux<T> elements) {
    return elements
        .materialize()
        .toStream(1)
        .takeWhile(it -> !it.isOnComplete())
        .map(ReactiveClientUnderTest::of);
  }

  private static <T> T of(Signal<T> arrival) {
    if (arrival.getThrowable() instanceof RuntimeException failure) {
      throw failure;
    }
    return arrival.get();
  }

  private static <R extends @Nullable Object> R wait(Mono<R> call) {
    return call.block(PATIENCE);
  }

  @Override
  public void close() {
    client.closeAsync().block(PATIENCE);
  }
}
