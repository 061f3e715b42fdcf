package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the script in one file as its comment says. */
class ScriptTest {
  private static final Path SCRIPT = Project.ROOT.resolve("examples/script/Conversations.java");

  @Test
  void theScriptPrintsTheConversationsChangedLastFirst() throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      String first = client.conversations().create("A first text").id();
      client.conversations().create("A second text");
      client.conversation(first).renameByServer();
      client.conversations().create("Another");

      assertThat(script(server)).hasSize(3).first().asString().endsWith("  Another");
      assertThat(script(server, "second")).singleElement().asString().endsWith("A second text");
    }
  }

  private static List<String> script(EmbeddedPiecesOs server, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            SCRIPT.toString());
    java.command().addAll(List.of(arguments));
    java.environment().put("PIECES_OS_URL", server.url().toString());
    Process script = java.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(script.waitFor()).as("exit code").isZero();
    return printed.lines().toList();
  }
}
