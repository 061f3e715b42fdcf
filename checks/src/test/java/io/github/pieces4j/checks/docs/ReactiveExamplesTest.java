package io.github.pieces4j.checks.docs;

import static io.github.pieces4j.model.MessageRole.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.ApplicationName;
import io.github.pieces4j.model.Context;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.model.Platform;
import io.github.pieces4j.model.SearchedConversation;
import io.github.pieces4j.model.SearchedConversationMessage;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.SearchedConversations;
import io.github.pieces4j.model.SeededConnectorConnectionBuilder;
import io.github.pieces4j.model.SeededTrackedApplicationBuilder;
import io.github.pieces4j.model.TransferableString;
import io.github.pieces4j.model.TransferableStringBuilder;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.request.MessagesRequests;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.stream.IdentifierEvent;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Runs the examples that docs/examples.md shows. */
class ReactiveExamplesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private EmbeddedPiecesOs server;
  private ReactivePiecesClient client;
  private String conversationId;
  private String messageId;

  @BeforeEach
  void start() {
    server = EmbeddedPiecesOs.start();
    client = ReactivePiecesClient.create(server.url());
    conversationId = client.conversations().create("Lists").block(PATIENCE).id();
    messageId =
        client
            .messages()
            .create(conversationId, USER, "How do I reverse a list?")
            .block(PATIENCE)
            .id();
  }

  @AfterEach
  void stop() {
    client.closeAsync().block(PATIENCE);
    server.close();
  }

  @Test
  void conversations() {
    // example: conversations
    Mono<Conversation> created =
        client.conversations().create(seed -> seed.name("Reversing lists").favorited(true));
    Flux<String> names =
        client
            .conversations()
            .list()
            .flatMapIterable(Conversations::iterable)
            .mapNotNull(Conversation::name);
    // end
    StepVerifier.create(created.thenMany(names))
        .expectNext("Reversing lists", "Lists")
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  void conversation() {
    // example: conversation
    Mono<Conversation> renamed =
        client
            .conversation(conversationId)
            .get()
            .flatMap(before -> client.conversations().update(before.withName("Lists, reversed")));
    Mono<ConversationMessages> messages = client.conversation(conversationId).messages();
    Mono<Void> deleted = client.conversation(conversationId).delete();
    // end
    assertThat(renamed.block(PATIENCE).name()).isEqualTo("Lists, reversed");
    assertThat(messages.block(PATIENCE).stream())
        .extracting(ConversationMessage::id)
        .containsExactly(messageId);
    assertThat(deleted.then(client.conversations().list()).block(PATIENCE).iterable()).isEmpty();
  }

  @Test
  void links() {
    String assetId = "6d5a1a5e-8ab4-4a3e-9e3a-1f6f6f0a5a11";
    String websiteId = "0d1a6c1e-2f43-4c3a-8f5d-5b8a3c0e7b12";
    // example: links
    Mono<Void> linked =
        client
            .conversation(conversationId)
            .associateAsset(assetId)
            .then(client.message(messageId).associateWebsite(websiteId))
            .then(client.message(messageId).disassociateWebsite(websiteId));
    // end
    Mono<Conversation> read = linked.then(client.conversation(conversationId).get());
    assertThat(read.block(PATIENCE).assets().iterable())
        .singleElement()
        .satisfies(asset -> assertThat(asset.id()).isEqualTo(assetId));
  }

  @Test
  void messages() {
    // example: messages
    Mono<ConversationMessage> created =
        client.messages().create(conversationId, USER, "And how do I sort it?");
    Mono<ConversationMessages> all = client.messages().list();
    Mono<ConversationMessages> withoutContents =
        client.execute(MessagesRequests.list().withTransferables(false));
    // end
    assertThat(created.then(all).block(PATIENCE).iterable())
        .hasSize(2)
        .isNotEqualTo(withoutContents.block(PATIENCE).iterable());
  }

  @Test
  void message() {
    // example: message
    TransferableString text = TransferableStringBuilder.builder().raw("Never mind").build();
    Mono<ConversationMessage> changed =
        client
            .message(messageId)
            .get()
            .map(it -> it.withFragment(it.fragment().with(fragment -> fragment.string(text))))
            .flatMap(it -> client.messages().updateValue(it));
    Mono<Void> deleted = client.message(messageId).delete();
    // end
    assertThat(changed.block(PATIENCE).fragment().string().raw()).isEqualTo("Never mind");
    assertThat(deleted.then(client.messages().list()).block(PATIENCE).iterable()).isEmpty();
  }

  @Test
  void annotation() {
    // example: annotation
    Mono<String> text =
        client
            .conversation(conversationId)
            .summarize()
            .flatMap(summary -> client.annotation(summary.annotation().id()).get())
            .map(Annotation::text);
    // end
    assertThat(text.block(PATIENCE)).isNotBlank();
  }

  @Test
  void search() {
    // example: search
    Flux<SearchedConversation> conversations =
        client.conversations().search("lists").flatMapIterable(SearchedConversations::iterable);
    Flux<SearchedConversationMessage> messages =
        client.messages().search("reverse").flatMapIterable(SearchedConversationMessages::iterable);
    Mono<SearchedConversationMessages> messagesOfOne =
        client.conversation(conversationId).search("reverse");
    // end
    assertThat(conversations.map(SearchedConversation::identifier).collectList().block(PATIENCE))
        .contains(conversationId);
    assertThat(messages.map(SearchedConversationMessage::identifier).collectList().block(PATIENCE))
        .contains(messageId);
    assertThat(messagesOfOne.block(PATIENCE).iterable())
        .anyMatch(found -> found.identifier().equals(messageId));
  }

  @Test
  void connection() {
    // example: connection
    Mono<Boolean> ready = client.connection().health().map(health -> health.startsWith("ok"));
    Mono<String> version = client.connection().version();
    Mono<Context> context =
        client
            .connection()
            .connect(
                SeededConnectorConnectionBuilder.builder()
                    .application(
                        SeededTrackedApplicationBuilder.builder()
                            .name(ApplicationName.OPEN_SOURCE)
                            .platform(Platform.LINUX)
                            .version("0.0.1")
                            .build())
                    .build());
    // end
    assertThat(ready.block(PATIENCE)).isTrue();
    assertThat(version.block(PATIENCE)).isNotBlank();
    assertThat(context.block(PATIENCE).application().name()).isEqualTo(ApplicationName.OPEN_SOURCE);
  }

  @Test
  void streams() {
    // example: streams
    Flux<String> deleted =
        client
            .conversations()
            .identifierEvents()
            .filter(IdentifierEvent::isDeleted)
            .map(IdentifierEvent::id);
    // end
    StepVerifier.create(deleted.take(1))
        .then(this::awaitSnapshot)
        .then(() -> client.conversation(conversationId).delete().block(PATIENCE))
        .expectNext(conversationId)
        .expectComplete()
        .verify(PATIENCE);
  }

  /** Subscribers join in their order: whoever was before this one knows the conversation too. */
  private void awaitSnapshot() {
    client.conversations().identifierEvents().blockFirst(PATIENCE);
  }
}
