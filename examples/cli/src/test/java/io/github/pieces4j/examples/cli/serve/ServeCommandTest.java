package io.github.pieces4j.examples.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.examples.cli.ChildTool;
import io.github.pieces4j.model.conversation.Conversation;
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
    try (ChildTool server = serve();
        PiecesClient client = client(server.url())) {
      created = client.conversations().create("Kept \uD83D\uDE00");
      server.terminate();
      assertThat(server.exitCode()).isEqualTo(143);
      assertThat(server.errors()).isEmpty();
    }
    try (ChildTool server = serve();
        PiecesClient client = client(server.url())) {
      assertThat(client.conversation(created.id()).get()).isEqualTo(created);
    }
  }

  @Test
  void aDirectoryThatAnotherProcessUsesIsRefused() throws Exception {
    try (ChildTool first = serve()) {
      first.url();
      try (ChildTool second = serve()) {
        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(second.errors())
            .singleElement()
            .asString()
            .contains("conversations.mv is in use by another process", "--data");
      }
    }
  }

  @Test
  void withoutAPortItListensWhereProgramsLookForIt() throws Exception {
    try (ChildTool server = ChildTool.start("serve", "--data", data)) {
      assertThat(server.url().getPort()).isBetween(39_300, 39_333);
    }
  }

  @Test
  void aTakenPortIsRefused() throws Exception {
    try (ChildTool first = serve();
        ChildTool second =
            ChildTool.start(
                "serve", "--data", data.resolve("other"), "--port", first.url().getPort())) {
      assertThat(second.exitCode()).isEqualTo(2);
      assertThat(second.errors()).singleElement().asString().contains("is taken");
    }
  }

  private ChildTool serve() throws Exception {
    return ChildTool.start("serve", "--data", data, "--port", 0);
  }

  private static PiecesClient client(URI url) {
    return PiecesClient.create(url.toString());
  }
}
