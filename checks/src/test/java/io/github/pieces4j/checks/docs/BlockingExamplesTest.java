package io.github.pieces4j.checks.docs;

import static io.github.pieces4j.model.MessageRole.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.ApplicationName;
import io.github.pieces4j.model.Context;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.ConversationSummarizeOutput;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.model.FragmentFormat;
import io.github.pieces4j.model.Platform;
import io.github.pieces4j.model.ReferencedAsset;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.SearchedConversations;
import io.github.pieces4j.model.SeededConnectorConnectionBuilder;
import io.github.pieces4j.model.SeededTrackedApplicationBuilder;
import io.github.pieces4j.model.TransferableString;
import io.github.pieces4j.model.TransferableStringBuilder;
import io.github.pieces4j.request.MessagesRequests;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the examples that docs/examples.md shows. */
class BlockingExamplesTest {
  private EmbeddedPiecesOs server;
  private PiecesClient client;
  private String conversationId;
  private String messageId;

  @BeforeEach
  void start() {
    server = EmbeddedPiecesOs.start();
    client = PiecesClient.create(server.url());
    conversationId = client.conversations().create("Lists").id();
    messageId = client.messages().create(conversationId, USER, "How do I reverse a list?").id();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void conversations() {
    // example: conversations
    Conversation created =
        client.conversations().create(seed -> seed.name("Reversing lists").favorited(true));
    Conversations all = client.conversations().list();
    // end
    assertThat(all.stream()).contains(created).hasSize(2);
  }

  @Test
  void conversation() {
    // example: conversation
    Conversation before = client.conversation(conversationId).get();
    Conversation after = client.conversations().update(before.withName("Lists, reversed"));
    ConversationMessages messages = client.conversation(conversationId).messages();
    client.conversation(conversationId).delete();
    // end
    assertThat(after.name()).isEqualTo("Lists, reversed");
    assertThat(messages.stream()).extracting(ConversationMessage::id).containsExactly(messageId);
    assertThat(client.conversations().list().iterable()).isEmpty();
  }

  @Test
  void links() {
    String assetId = "6d5a1a5e-8ab4-4a3e-9e3a-1f6f6f0a5a11";
    String websiteId = "0d1a6c1e-2f43-4c3a-8f5d-5b8a3c0e7b12";
    // example: links
    client.conversation(conversationId).associateAsset(assetId);
    client.message(messageId).associateWebsite(websiteId);
    client.message(messageId).disassociateWebsite(websiteId);
    // end
    assertThat(client.conversation(conversationId).get().assets().iterable())
        .extracting(ReferencedAsset::id)
        .containsExactly(assetId);
  }

  @Test
  void messages() {
    // example: messages
    ConversationMessage created =
        client.messages().create(conversationId, USER, "And how do I sort it?");
    ConversationMessages all = client.messages().list();
    ConversationMessages withoutContents =
        client.execute(MessagesRequests.list().withTransferables(false));
    // end
    assertThat(all.stream()).contains(created).hasSize(2);
    assertThat(withoutContents.iterable()).hasSize(2).isNotEqualTo(all.iterable());
  }

  @Test
  void message() {
    // example: message
    TransferableString text = TransferableStringBuilder.builder().raw("Never mind").build();
    ConversationMessage before = client.message(messageId).get();
    FragmentFormat fragment = before.fragment().with(it -> it.string(text));
    ConversationMessage after = client.messages().updateValue(before.withFragment(fragment));
    client.message(messageId).delete();
    // end
    assertThat(after.fragment().string().raw()).isEqualTo("Never mind");
    assertThat(client.messages().list().iterable()).isEmpty();
  }

  @Test
  void annotation() {
    // example: annotation
    ConversationSummarizeOutput summary = client.conversation(conversationId).summarize();
    Annotation annotation = client.annotation(summary.annotation().id()).get();
    String text = annotation.text();
    // end
    assertThat(text).isNotBlank();
  }

  @Test
  void search() {
    // example: search
    SearchedConversations conversations = client.conversations().search("lists");
    SearchedConversationMessages messages = client.messages().search("reverse");
    SearchedConversationMessages messagesOfOne =
        client.conversation(conversationId).search("reverse");
    // end
    assertThat(conversations.iterable())
        .anyMatch(found -> found.identifier().equals(conversationId));
    assertThat(messages.iterable()).anyMatch(found -> found.identifier().equals(messageId));
    assertThat(messagesOfOne.iterable()).anyMatch(found -> found.identifier().equals(messageId));
  }

  @Test
  void connection() {
    // example: connection
    boolean ready = client.connection().health().startsWith("ok");
    String version = client.connection().version();
    Context context =
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
    assertThat(ready).isTrue();
    assertThat(version).isNotBlank();
    assertThat(context.application().name()).isEqualTo(ApplicationName.OPEN_SOURCE);
  }

  @Test
  void streams() {
    // example: streams
    Map<String, String> names = new HashMap<>();
    try (EventStream<ObjectChange<Conversation>> changes = client.conversations().watch()) {
      ObjectChange<Conversation> change = changes.poll(Duration.ofSeconds(30)).orElseThrow();
      if (change.isDeleted()) {
        names.remove(change.id());
      } else if (change.value() != null) {
        names.put(change.id(), change.value().name());
      }
    }
    // end
    assertThat(names).containsOnlyKeys(conversationId);
  }
}
