package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server says must not steer the terminal. */
@Timeout(60)
class HostileTextTest {
  private static final String STEERING = "[\u001b]0;owned\u0007\u001b[2J\r\u009b1m\u202e]";

  @ParameterizedTest
  @ValueSource(strings = {"list", "show", "search", "rename", "summarize"})
  void noControlCharacterIsPrinted(String command) throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url().toString())) {
      String id = client.conversations().create("hostile " + STEERING).id();
      client.messages().create(id, MessageRole.USER, "hostile " + STEERING);
      Finished finished =
          switch (command) {
            case "list" -> ToolProcess.run(server.url(), command);
            case "search" -> ToolProcess.run(server.url(), command, "hostile");
            default -> ToolProcess.run(server.url(), command, id);
          };
      assertThat(finished.exitCode()).isZero();
      assertThat(finished.out())
          .contains("hostile", "\\u001b")
          .doesNotContainPattern("[^\\P{C}\n\t]");
    }
  }

  @Test
  void anErrorIsOneLineWithoutControlCharacters() throws Exception {
    ScriptedAnswer answer = ScriptedAnswer.text(500, "first line\nsecond " + STEERING);
    try (ScriptedServer server = ScriptedServer.answering(answer)) {
      Finished finished = ToolProcess.run(server.url(), "list");
      assertThat(finished.exitCode()).isEqualTo(5);
      assertThat(finished.err())
          .startsWith("pieces: ")
          .contains("first line")
          .hasLineCount(1)
          .doesNotContainPattern("[^\\P{C}\n]");
    }
  }
}
