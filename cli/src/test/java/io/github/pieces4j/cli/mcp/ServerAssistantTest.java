package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;

class ServerAssistantTest extends AssistantContract {
  private final EmbeddedPiecesOs server = EmbeddedPiecesOs.start();

  @Override
  List<String> filled(Path directory) {
    try (PiecesClient client = PiecesClient.create(server.url())) {
      fill(client);
    }
    return List.of("mcp", "--server", server.url().toString());
  }

  @AfterAll
  void stop() {
    server.close();
  }
}
