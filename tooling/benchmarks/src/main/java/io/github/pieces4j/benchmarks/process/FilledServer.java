package io.github.pieces4j.benchmarks.process;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.MessageRole;
import java.net.URI;

/** A server filled with conversations of two messages. */
final class FilledServer {
  private FilledServer() {}

  static void fill(URI server, int conversations) {
    try (PiecesClient client = PiecesClient.create(server.toString())) {
      for (int i = 0; i < conversations; i++) {
        String id = client.conversations().create("Conversation " + i).id();
        say(client, id, MessageRole.USER, "How do I reverse list " + i + "?");
        say(client, id, MessageRole.ASSISTANT, "Collections.reverse(list)");
      }
    }
  }

  private static void say(PiecesClient client, String id, MessageRole role, String text) {
    client.messages().create(id, role, text);
  }
}
