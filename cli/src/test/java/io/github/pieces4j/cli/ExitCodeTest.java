package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the table of exit codes in the README. */
@Timeout(120)
class ExitCodeTest {
  private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

  private static void assertFailed(Finished finished, int exitCode, String said) {
    assertThat(finished.exitCode()).as(finished.toString()).isEqualTo(exitCode);
    assertThat(finished.err()).startsWith("pieces: ").contains(said).hasLineCount(1);
    assertThat(finished.out()).isEmpty();
  }

  @Test
  void helpAndVersionAre0() throws Exception {
    assertThat(ToolProcess.run(Stream.of("--help")).out()).contains("list", "--server", "watch");
    assertThat(ToolProcess.run(Stream.of("say", "-h")).out()).contains("--role", "--json");
    assertThat(ToolProcess.run(Stream.of("--version")).line()).startsWith("pieces ");
  }

  @ParameterizedTest
  @CsvSource({"say,CONVERSATION [TEXT] Add", "rename,CONVERSATION [NAME] Rename"})
  void helpTellsWhatIsOptional(String command, String synopsis) throws Exception {
    String help = ToolProcess.run(Stream.of(command, "--help")).out();
    assertThat(help.replaceAll("\\s+", " ")).contains(synopsis);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lst",
        "list --limit 0",
        "list --sort size",
        "list --since yesterday",
        "search a --sort name",
        "list --sever",
        "list --server",
        "list --server nonsense",
        "show",
        "new a b",
        "say abc text --role king",
        "list extra"
      })
  void wrongArgumentsAre2(String arguments) throws Exception {
    assertFailed(ToolProcess.run(Stream.of(arguments.split(" "))), 2, "");
  }

  @Test
  void aBlankIdentifierIs2() throws Exception {
    assertFailed(ToolProcess.run(NOWHERE, "show", ""), 2, "blank");
  }

  @Test
  void noServerIs3() throws Exception {
    assertFailed(ToolProcess.run(NOWHERE, "list"), 3, "127.0.0.1:1");
    assertFailed(ToolProcess.run(NOWHERE, "watch"), 3, "127.0.0.1:1");
    assertFailed(ToolProcess.run(NOWHERE, "open"), 3, "127.0.0.1:1");
    Map<String, String> environment = Map.of("PIECES_OS_URL", NOWHERE.toString());
    assertFailed(ToolProcess.start(ToolProcess.command("list"), environment).finish(""), 3, "");
  }

  @Test
  void anUnknownConversationIs4() throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      String unknown = "00000000-0000-0000-0000-000000000000";
      assertFailed(ToolProcess.run(server.url(), "show", unknown), 4, unknown);
      assertFailed(ToolProcess.run(server.url(), "show", "0000"), 4, "0000: pieces list");
    }
  }

  @Test
  void anAmbiguousStartIs2() throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url().toString())) {
      // More identifiers than hexadecimal digits, so that two begin alike.
      for (int i = 0; i < 17; i++) {
        client.conversations().create("Number " + i);
      }
      String start = startOfTwo(client);
      assertFailed(ToolProcess.run(server.url(), "show", start), 2, "start with " + start);
    }
  }

  private static String startOfTwo(PiecesClient client) {
    List<String> starts =
        client.conversations().identifiers().stream().map(it -> it.id().substring(0, 1)).toList();
    return starts.stream()
        .filter(start -> starts.indexOf(start) != starts.lastIndexOf(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFailingServerIs5() throws Exception {
    ScriptedAnswer failure = ScriptedAnswer.text(500, "out of order");
    try (ScriptedServer server = ScriptedServer.answering(failure)) {
      assertFailed(ToolProcess.run(server.url(), "list"), 5, "out of order");
    }
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json("[]"))) {
      assertFailed(ToolProcess.run(server.url(), "list"), 5, "expected");
    }
  }
}
