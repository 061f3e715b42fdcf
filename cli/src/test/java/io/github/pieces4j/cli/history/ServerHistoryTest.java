package io.github.pieces4j.cli.history;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import org.junit.jupiter.api.AfterEach;

class ServerHistoryTest extends HistoryContract {
  private final EmbeddedPiecesOs server = EmbeddedPiecesOs.start();

  @Override
  ConversationHistory open(Filling filling) {
    try (PiecesClient client = PiecesClient.create(server.url())) {
      filling.into(client);
    }
    return ServerHistory.atServer(PiecesOptions.of(options -> options.baseUrl(server.url())));
  }

  @AfterEach
  void stop() {
    server.close();
  }
}
