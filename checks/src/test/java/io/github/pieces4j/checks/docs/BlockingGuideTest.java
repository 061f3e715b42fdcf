package io.github.pieces4j.checks.docs;

import static io.github.pieces4j.model.MessageRole.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the code that docs/blocking.md shows. */
class BlockingGuideTest {
  private EmbeddedPiecesOs server;
  private PiecesClient client;
  private String conversationId;

  @BeforeEach
  void start() {
    server = EmbeddedPiecesOs.start();
    client = PiecesClient.create(server.url());
    conversationId = client.conversations().create("Lists").id();
    client.messages().create(conversationId, USER, "How do I reverse a list?");
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void readsMessagesInTheirOrder() {
    // example: order
    List<ConversationMessage> oldestFirst =
        client.conversation(conversationId).messages().stream()
            .sorted(Comparator.comparing(message -> message.created().value()))
            .toList();
    // end
    assertThat(oldestFirst).hasSize(1);
  }

  @Test
  void savesConversations(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("conversations.jsonl");
    // example: save
    try (Stream<Conversation> conversations = client.conversations().stream();
        OutputStream lines = Files.newOutputStream(file)) {
      for (Conversation conversation : (Iterable<Conversation>) conversations::iterator) {
        lines.write(PiecesJson.encode(conversation));
        lines.write('\n');
      }
    }
    // end
    assertThat(PiecesJson.decode(Files.readAllBytes(file), Conversation.class))
        .isEqualTo(client.conversation(conversationId).get());
  }

  @Test
  void allowsOneCallMoreTime() {
    // example: time
    Conversations all =
        client.execute(ConversationsRequests.list().withTimeout(Duration.ofMinutes(5)));
    // end
    assertThat(all.iterable()).hasSize(1);
  }

  @Test
  void tellsFailuresApart() {
    client.conversation(conversationId).delete();
    assertThat(find(client, conversationId)).isEmpty();
  }

  // example: failures
  static Optional<Conversation> find(PiecesClient client, String id) {
    try {
      return Optional.of(client.conversation(id).get());
    } catch (PiecesGoneException e) {
      return Optional.empty();
    } catch (PiecesException e) {
      e.call().ifPresent(call -> System.err.println(call.operation() + " at " + call.url()));
      throw e;
    }
  }

  // end

  @Test
  void watches() {
    List<String> seen = new ArrayList<>();
    // example: watch
    try (EventStream<IdentifierEvent> events = client.conversations().identifierEvents()) {
      Optional<IdentifierEvent> event = events.poll(Duration.ofSeconds(30));
      event.ifPresent(it -> seen.add(it.id()));
    }
    // end
    assertThat(seen).containsExactly(conversationId);
  }
}
