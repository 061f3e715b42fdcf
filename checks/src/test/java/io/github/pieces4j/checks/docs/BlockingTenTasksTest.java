package io.github.pieces4j.checks.docs;

import static io.github.pieces4j.model.MessageRole.USER;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SearchedConversation;
import io.github.pieces4j.model.SearchedConversationMessage;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.stream.ObjectChange;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the ten tasks that docs/examples.md shows, with the blocking client. */
@Timeout(120)
class BlockingTenTasksTest {
  private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
  private EmbeddedPiecesOs server;
  private PiecesClient client;
  private String conversationId;

  @BeforeEach
  void start() {
    server = EmbeddedPiecesOs.start();
    client = PiecesClient.create(server.url());
    conversationId = client.conversations().create("Lists").id();
    client.conversation(conversationId).say(USER, "How do I reverse a list?");
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private void show(String line) {
    shown.add(line);
  }

  private List<String> texts() {
    return client.conversation(conversationId).messages().stream()
        .map(ConversationMessage::text)
        .toList();
  }

  @Test
  void newest() {
    // example: newest
    for (Conversation conversation : client.conversations().newest(10)) {
      Optional<ConversationMessage> last = client.conversation(conversation.id()).lastMessage();
      show(conversation.name() + ": " + last.map(ConversationMessage::text).orElse("nothing yet"));
    }
    // end
    assertThat(shown).containsExactly("Lists: How do I reverse a list?");
  }

  @Test
  void correct() {
    // example: correct
    ConversationMessage said =
        client.conversation(conversationId).say(USER, "How do I sort a lst?");
    client.message(said.id()).edit("How do I sort a list?");
    // end
    assertThat(texts()).containsExactly("How do I reverse a list?", "How do I sort a list?");
  }

  @Test
  void follow() throws Exception {
    CompletableFuture<Void> following = CompletableFuture.runAsync(this::followed);
    assertThat(shown.poll(30, SECONDS)).isEqualTo("How do I reverse a list?");
    client.conversation(conversationId).say(USER, "And how do I sort it?");
    assertThat(shown.poll(30, SECONDS)).isEqualTo("And how do I sort it?");
    client.close();
    following.get(30, SECONDS);
  }

  private void followed() {
    // example: follow
    try (var changes = client.conversation(conversationId).watchMessages()) {
      for (ObjectChange<ConversationMessage> change : changes) {
        if (change.value() != null) {
          show(change.value().text());
        }
      }
    }
    // end
  }

  @Test
  void copies() {
    // example: copies
    Conversation copy = client.conversation(conversationId).copy();
    client.conversation(copy.id()).rename("A copy of " + copy.name());
    // end
    assertThat(client.conversation(copy.id()).messages())
        .extracting(ConversationMessage::text)
        .containsExactly("How do I reverse a list?");
    assertThat(client.conversations().findByName("A copy of Lists")).isPresent();
  }

  @Test
  void lines() {
    client.conversation(conversationId).say(USER, "One line\nand a needle here");
    // example: lines
    for (SearchedConversationMessage hit : client.messages().search("needle")) {
      hit.message().text().lines().filter(line -> line.contains("needle")).forEach(this::show);
    }
    // end
    assertThat(shown).containsExactly("and a needle here");
  }

  @Test
  void batches() {
    for (int i = 0; i < 150; i++) {
      client.conversation(conversationId).say(USER, "Message " + i);
    }
    // example: batches
    try (Stream<ConversationMessage> all = client.messages().stream()) {
      Iterator<ConversationMessage> left = all.iterator();
      while (left.hasNext()) {
        Stream<ConversationMessage> next =
            Stream.generate(() -> left.hasNext() ? left.next() : null).limit(100);
        show(next.filter(Objects::nonNull).toList().size() + " messages");
      }
    }
    // end
    assertThat(shown).containsExactly("100 messages", "51 messages");
  }

  @Test
  void summary() {
    // example: summary
    String summary = client.conversation(conversationId).summaryText();
    // end
    assertThat(summary).contains("reverse");
  }

  @Test
  void attach() {
    String assetId = "an-asset";
    // example: attach
    client.conversation(conversationId).associateAsset(assetId);
    // end
    assertThat(client.conversation(conversationId).get().assets().ids()).containsExactly(assetId);
  }

  @Test
  void upsert() {
    // example: upsert
    Conversation favorite =
        client
            .conversations()
            .findByName("Lists")
            .map(it -> client.conversation(it.id()).edit(change -> change.favorited(true)))
            .orElseGet(() -> client.conversations().create(it -> it.name("Lists").favorited(true)));
    // end
    assertThat(favorite.id()).isEqualTo(conversationId);
    assertThat(client.conversation(conversationId).get().favorited()).isTrue();
  }

  @Test
  void favorites() {
    // example: favorites
    for (SearchedConversation hit : client.conversations().search("reverse")) {
      client.conversation(hit.id()).edit(it -> it.favorited(true));
    }
    // end
    assertThat(client.conversation(conversationId).get().favorited()).isTrue();
  }
}
