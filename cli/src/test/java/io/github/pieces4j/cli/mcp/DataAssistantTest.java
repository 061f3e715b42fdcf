package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.nio.file.Path;
import java.util.List;

class DataAssistantTest extends AssistantContract {
  @Override
  List<String> filled(Path directory) {
    try (PiecesServer server =
            PiecesServer.lasting(directory, ServerOptions.defaults().withPort(0));
        PiecesClient client = PiecesClient.create(server.url())) {
      fill(client);
    }
    return List.of("mcp", "--data", directory.toString());
  }
}
