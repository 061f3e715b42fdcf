package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Looks at what people see on a terminal. */
@Timeout(120)
class TerminalOutputTest {
  private static final String ESCAPE = "\u001b[";

  private EmbeddedPiecesOs server;
  private PiecesClient client;

  @BeforeEach
  void start() {
    server = EmbeddedPiecesOs.start();
    client = PiecesClient.create(server.url());
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  private Finished onTerminal(String... arguments) throws Exception {
    Path script = Path.of("/usr/bin/script");
    assumeTrue(Files.isExecutable(script), "no script(1), no terminal");
    Stream<String> all =
        Stream.concat(Stream.of(arguments), Stream.of("--server", server.url().toString()));
    String line =
        ToolProcess.command(all.toArray(String[]::new)).stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    return ToolProcess.start(
            List.of(script.toString(), "-qec", line, "/dev/null"),
            Map.of("TERM", "xterm", "COLUMNS", "60"))
        .finish("");
  }

  @Test
  void nothingIsSaid() throws Exception {
    assertThat(onTerminal("list").out()).contains("There are no conversations here.");
    assertThat(onTerminal("search", "words").out()).contains("Nothing was found for \"words\".");
    Finished piped = ToolProcess.run(server.url(), "search", "words");
    assertThat(piped.out() + piped.err()).isEmpty();
  }

  @Test
  void aHitIsSeenInItsLineAndMarked() throws Exception {
    String id = client.conversations().create("A long text").id();
    client.messages().create(id, MessageRole.USER, "before ".repeat(40) + "Needle after");
    String line =
        onTerminal("search", "needle").lines().stream()
            .filter(it -> it.contains("Needle"))
            .findFirst()
            .orElseThrow();
    assertThat(line).contains("…", ESCAPE + "1;36mNeedle" + ESCAPE + "0m after");
    assertThat(line.replaceAll("\u001b\\[[0-9;]*m", "")).hasSizeLessThan(61);
    assertThat(ToolProcess.run(server.url(), "search", "needle").out())
        .contains("before ".repeat(40) + "Needle after");
  }

  @Test
  void rolesAndCodeAreToldApart() throws Exception {
    String id = client.conversations().create("Code").id();
    client.messages().create(id, MessageRole.USER, "Show me");
    client.messages().create(id, MessageRole.ASSISTANT, "Here:\n```java\nint i;\n```\nDone");
    String shown = onTerminal("show", id).out().replace("\r", "");
    assertThat(shown)
        .contains(ESCAPE + "1;32mUSER" + ESCAPE, ESCAPE + "1;35mASSISTANT" + ESCAPE)
        .contains(ESCAPE + "2m```java" + ESCAPE + "0m\n" + ESCAPE + "33mint i;" + ESCAPE + "0m\n")
        .contains("\nDone\n");
    assertThat(ToolProcess.run(server.url(), "show", id).out())
        .contains("Here:\n```java\nint i;\n```\nDone")
        .doesNotContain(ESCAPE);
  }
}
