package io.github.pieces4j.cli.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.ToolProcess;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.nio.file.Path;
import java.util.List;

class ExportAssistantTest extends AssistantContract {
  @Override
  List<String> filled(Path directory) throws Exception {
    String to = directory.toString();
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      fill(client);
      String url = server.url().toString();
      try (ToolProcess export =
          ToolProcess.start("export", to, "--server", url, "--only", "conversations")) {
        assertThat(export.end().exitCode()).isZero();
      }
    }
    return List.of("mcp", "--export", to);
  }
}
