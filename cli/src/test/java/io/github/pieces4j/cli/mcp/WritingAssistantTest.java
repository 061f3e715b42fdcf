package io.github.pieces4j.cli.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WritingAssistantTest {
  @Test
  void whoIsAllowedToCanAddToAHistory() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url());
        Assistant assistant = Assistant.of("mcp", "--write", "--server", server.url().toString())) {
      assertThat(assistant.client().listTools().tools())
          .filteredOn(it -> !it.annotations().readOnlyHint())
          .extracting(Tool::name)
          .containsExactly(
              "conversation_create", "conversation_message_create", "conversation_rename");

      String id =
          assistant.json("conversation_create", Map.of("name", "Mine")).at("/id").asString();
      assistant.text(
          "conversation_message_create",
          Map.of("conversation_id", id, "text", "Done\n```", "role", "assistant"));
      assistant.text("conversation_rename", Map.of("conversation_id", id, "name", "Yours"));

      assertThat(client.conversation(id).get().name()).isEqualTo("Yours");
      ConversationMessage said = client.conversation(id).messages().iterable().get(0);
      assertThat(said.text()).isEqualTo("Done\n```");
      assertThat(said.role()).isEqualTo(MessageRole.ASSISTANT);
      assertThat(
              assistant.failure(
                  "conversation_message_create",
                  Map.of("conversation_id", id, "text", "x", "role", "king")))
          .contains("role is king: it takes one of [user, assistant, system]");
    }
  }

  @Test
  void othersCannot() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url());
        Assistant assistant = Assistant.of("mcp", "--server", server.url().toString())) {
      assertThatThrownBy(() -> assistant.text("conversation_create", Map.of("name", "Mine")))
          .hasMessageContaining("Unknown tool");
      assertThat(client.conversations().list().iterable()).isEmpty();
    }
  }
}
