package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what somebody does who knows the tool not yet, or mistypes. */
@Timeout(120)
class FirstStepsTest {
  private static final String NOWHERE = "http://127.0.0.1:1";

  private static Finished run(String server, String... arguments) throws Exception {
    List<String> command = ToolProcess.command(arguments);
    return ToolProcess.start(command, Map.of("PIECES_OS_URL", server)).finish("");
  }

  @Test
  void withoutACommandItSaysWhatIsThereAndWhatToDo() throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      client.conversations().create("The first");
      Finished finished = run(server.url().toString());
      assertThat(finished.exitCode()).isZero();
      assertThat(finished.err()).isEmpty();
      assertThat(finished.out())
          .contains(", with 1 conversation.", "pieces list", "pieces search TEXT", "pieces show")
          .contains("pieces --help");
    }
  }

  @Test
  void withoutAServerItSaysHowToGetOne() throws Exception {
    Finished finished = run(NOWHERE);
    assertThat(finished.exitCode()).isZero();
    assertThat(finished.out())
        .contains(
            "No server answers at http://127.0.0.1:1.",
            "pieces serve",
            "pieces import DIR",
            "pieces doctor");
  }

  @Test
  void theDoctorSaysWhatIsThereAndWorks() throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      String url = server.url().toString();
      Finished finished = run(url, "doctor");
      assertThat(finished.exitCode()).as(finished.toString()).isZero();
      assertThat(finished.out())
          .contains("java ", "no terminal", url + ", by PIECES_OS_URL", "port file ", "data ")
          .contains("health ", "0 are there, in ", "0 found, in ");
      JsonNode found = JsonMapper.shared().readTree(run(url, "doctor", "--json").line());
      assertThat(found.at("/named_server").asString()).isEqualTo(url + ", by PIECES_OS_URL");
      assertThat(found.has("version")).isTrue();
    }
  }

  @Test
  void theDoctorSaysWhatIsMissing() throws Exception {
    Finished finished = run(NOWHERE, "doctor");
    assertThat(finished.exitCode()).isEqualTo(3);
    assertThat(finished.out()).contains("health ", "127.0.0.1:1").doesNotContain("search ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doctor", "doctor --json", "list", ""})
  void thePasswordOfAUrlIsNotPrinted(String arguments) throws Exception {
    String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
    Finished finished = run("http://somebody:secret@127.0.0.1:1", words);
    assertThat(finished.out() + finished.err()).contains("127.0.0.1:1").doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "lst, did you mean list",
    "serch x, search",
    "list --limt 3, --limit",
    "new --foo, a text that begins with - stands behind --",
    "search --foo, a text that begins with - stands behind --"
  })
  void whatIsMistypedGetsASuggestion(String arguments, String said) throws Exception {
    Finished finished = ToolProcess.run(Stream.of(arguments.split(" ")));
    assertThat(finished.exitCode()).isEqualTo(2);
    assertThat(finished.err()).contains(said).hasLineCount(1);
  }

  @Test
  void aTextThatBeginsWithADashStandsBehindTwo() throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      String id = ToolProcess.run(server.url(), "new", "--", "-5 degrees").line();
      assertThat(client.conversation(id).get().name()).isEqualTo("-5 degrees");
      ToolProcess.run(server.url(), "say", "--json", "--", id, "--help").line();
      assertThat(client.conversation(id).messages().iterable().get(0).text()).isEqualTo("--help");
      assertThat(ToolProcess.run(server.url(), "search", "--", "-5").out()).contains("-5 degrees");
      ToolProcess.run(server.url(), "new", "-6").line();
      ToolProcess.run(server.url(), "rename", "--", id, "-v").line();
      assertThat(client.conversation(id).get().name()).isEqualTo("-v");
    }
  }
}
