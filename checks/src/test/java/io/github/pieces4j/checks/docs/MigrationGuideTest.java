package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the code that docs/migration.md shows. */
class MigrationGuideTest {
  @Test
  void listsAndChanges() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      String conversationId = client.conversations().create("Lists").id();
      // example: change
      List<String> names = client.conversations().list().stream().map(Conversation::name).toList();
      Conversation before = client.conversation(conversationId).get();
      client.conversations().update(before.withName("Lists, reversed"));
      // end
      assertThat(names).containsExactly("Lists");
      assertThat(client.conversation(conversationId).get().name()).isEqualTo("Lists, reversed");
    }
  }
}
