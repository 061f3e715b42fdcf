package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Looks at the output through pipes, files and a terminal. */
@Timeout(120)
class OutputTest {
  private static final String ESCAPE = "\u001b[";
  private static final String NAME = "A name that takes more than one line ".repeat(5).strip();

  private EmbeddedPiecesOs server;

  @BeforeEach
  void start() {
    server = EmbeddedPiecesOs.start();
    try (PiecesClient client = PiecesClient.create(server.url().toString())) {
      client.conversations().create(NAME);
    }
  }

  @AfterEach
  void close() {
    server.close();
  }

  private String listInShell() {
    Stream<String> words =
        ToolProcess.command("list", "--server", server.url().toString()).stream();
    return words.map(word -> "'" + word + "'").collect(Collectors.joining(" "));
  }

  private static Finished shell(String script) throws Exception {
    return ToolProcess.start(List.of("bash", "-c", script), Map.of()).finish("");
  }

  /** Runs the tool on a pseudo terminal; the launcher's arguments stand for the launcher. */
  private Finished onTerminal(Map<String, String> environment) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no script(1), no terminal");
    List<String> command = new ArrayList<>(List.of("/usr/bin/script", "-qec", listInShell()));
    command.add("/dev/null");
    return ToolProcess.start(command, environment).finish("");
  }

  @Test
  void aPipeGetsNoColors() throws Exception {
    assertThat(ToolProcess.run(server.url(), "list").out()).contains(NAME).doesNotContain(ESCAPE);
  }

  @Test
  void aTerminalGetsColorsAndLinesThatFit() throws Exception {
    Finished listed = onTerminal(Map.of("TERM", "xterm", "COLUMNS", "60"));
    assertThat(listed.exitCode()).isZero();
    assertThat(listed.out()).contains(ESCAPE + "1;36m", "…").doesNotContain(NAME);
    assertThat(listed.lines())
        .allSatisfy(it -> assertThat(it.replaceAll("\u001b\\[[0-9;]*m", "")).hasSizeLessThan(61));
  }

  @Test
  void aTerminalWithoutColorsIsRespected() throws Exception {
    assertThat(onTerminal(Map.of("TERM", "xterm", "NO_COLOR", "1")).out()).doesNotContain(ESCAPE);
    assertThat(onTerminal(Map.of("TERM", "dumb")).out()).doesNotContain(ESCAPE);
  }

  @Test
  void aReaderThatGoesAwayEndsItQuietly() throws Exception {
    Finished finished = shell(listInShell() + " | true; exit ${PIPESTATUS[0]}");
    assertThat(finished.err()).isEmpty();
    assertThat(finished.exitCode()).isEqualTo(141);
  }

  @Test
  void whetherThereIsAReaderDoesNotDependOnTheLanguage() throws Exception {
    String failing =
        listInShell().replace(Pieces.class.getName(), UnwritableOutput.class.getName());
    Finished piped = shell(failing + " | cat; exit ${PIPESTATUS[0]}");
    assertThat(piped.exitCode()).isEqualTo(141);
    assertThat(piped.err()).isEmpty();
    assertThat(shell(failing).exitCode()).as("its output is a file").isEqualTo(1);
  }

  @Test
  void aFullDiskIsAFailure() throws Exception {
    assumeTrue(Files.isWritable(Path.of("/dev/full")), "no /dev/full");
    Finished finished = shell(listInShell() + " > /dev/full");
    assertThat(finished.exitCode()).isEqualTo(1);
    assertThat(finished.err()).startsWith("pieces: the output cannot be written").hasLineCount(1);
  }

  @Test
  void otherTextThanUtf8IsRefusedAndNotSent() throws Exception {
    String say = listInShell().replace("'list'", "'say' 'abc'");
    Finished finished = shell("printf 'caf\\xe9' | " + say);
    assertThat(finished.exitCode()).isEqualTo(2);
    assertThat(finished.err()).contains("not UTF-8");
  }

  @Test
  void theCompletionScriptCompletesCommands() throws Exception {
    Finished script = ToolProcess.run(Stream.of("completion"));
    Path file = Files.createTempFile("pieces", ".bash");
    try {
      Files.writeString(file, script.out());
      String press = "COMP_WORDS=(pieces su); COMP_CWORD=1; _complete_pieces";
      Finished completed =
          shell("source " + file + " && " + press + " && echo \"${COMPREPLY[@]}\"");
      assertThat(completed.lines()).containsExactly("summarize");
    } finally {
      Files.delete(file);
    }
  }
}
