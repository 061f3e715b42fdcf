package io.github.pieces4j.cli.history;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;

class DataHistoryTest extends HistoryContract {
  @Override
  ConversationHistory open(Filling filling) {
    try (PiecesServer server =
            PiecesServer.lasting(directory, ServerOptions.defaults().withPort(0));
        PiecesClient client = PiecesClient.create(server.url())) {
      filling.into(client);
    }
    return ServerHistory.ofData(directory);
  }
}
