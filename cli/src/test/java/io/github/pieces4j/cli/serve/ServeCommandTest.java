package io.github.pieces4j.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.Finished;
import io.github.pieces4j.cli.ToolProcess;
import io.github.pieces4j.model.Conversation;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ServeCommandTest {
  @TempDir private Path data;

  @Test
  void conversationsSurviveTheServer() throws Exception {
    Conversation created;
    try (ToolProcess server = serve();
        PiecesClient client = client(server.url())) {
      created = client.conversations().create("Kept \uD83D\uDE00");
      server.signal("INT");
      assertThat(server.end().err()).isEmpty();
    }
    try (ToolProcess server = serve();
        PiecesClient client = client(server.url())) {
      assertThat(client.conversation(created.id()).get()).isEqualTo(created);
    }
  }

  @Test
  void programsGetWhereItServesAsJson() throws Exception {
    String directory = data.toString();
    try (ToolProcess server =
        ToolProcess.start("serve", "--json", "--data", directory, "--port", "0")) {
      URI url = server.url();
      server.signal("INT");
      assertThat(server.end().out())
          .isEqualTo(
              "{\"url\":\"%s\",\"data\":\"%s\",\"conversations\":0}\n".formatted(url, directory));
    }
  }

  @Test
  void aDirectoryThatAnotherProcessUsesIsRefused() throws Exception {
    try (ToolProcess first = serve()) {
      first.url();
      try (ToolProcess second = serve()) {
        Finished refused = second.end();
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
            .contains("pieces.db is in use by another process", "choose another place")
            .hasLineCount(1);
      }
    }
  }

  @Test
  void withoutAPortItListensWhereProgramsLookForIt() throws Exception {
    try (ToolProcess server = ToolProcess.start("serve", "--data", data.toString())) {
      assertThat(server.url().getPort()).isBetween(39_300, 39_333);
    }
  }

  @Test
  void aTakenPortIsRefused() throws Exception {
    try (ToolProcess first = serve()) {
      String port = String.valueOf(first.url().getPort());
      String other = data.resolve("other").toString();
      try (ToolProcess second = ToolProcess.start("serve", "--data", other, "--port", port)) {
        Finished refused = second.end();
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("is taken");
      }
    }
  }

  private ToolProcess serve() throws Exception {
    return ToolProcess.start("serve", "--data", data.toString(), "--port", "0");
  }

  private static PiecesClient client(URI url) {
    return PiecesClient.create(url.toString());
  }
}
