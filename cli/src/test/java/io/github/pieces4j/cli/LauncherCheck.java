package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the packaged tool as a user would; the build calls it when the jar is there. */
@Timeout(120)
class LauncherCheck {
  private static final String NAME = "A name that takes more than one line ".repeat(5).strip();

  @TempDir private Path directory;

  private EmbeddedPiecesOs server;

  @BeforeEach
  void start() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh");
    server = EmbeddedPiecesOs.start();
    try (PiecesClient client = PiecesClient.create(server.url().toString())) {
      client.conversations().create(NAME);
    }
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Finished run(String... command) throws Exception {
    return run(Map.of("TERM", "xterm"), command);
  }

  private Finished run(Map<String, String> more, String... command) throws Exception {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("PIECES_OS_URL", server.url().toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    return ToolProcess.start(List.of(command), environment).finish("");
  }

  /** Runs the tool with a name that the shell spells, whatever the locale of the build is. */
  private Finished create(Map<String, String> locale) throws Exception {
    String create = "'" + launcher() + "' new \"$(printf '\\303\\234n\\303\\257')\"";
    return run(locale, "/bin/sh", "-c", create);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LC_ALL=C", "LC_ALL=;LANG=C", "LC_ALL=;LANG=xx_XX.UTF-8", "LC_ALL=xx_XX"})
  void textIsKeptInALocaleThatIsAsciiOrNotThere(String variables) throws Exception {
    String id = create(locale(variables)).line();
    try (PiecesClient client = PiecesClient.create(server.url().toString())) {
      assertThat(client.conversation(id).get().name()).isEqualTo("Ünï");
    }
  }

  private static Map<String, String> locale(String variables) {
    return Stream.of(variables.split(";"))
        .map(it -> it.split("=", 2))
        .collect(Collectors.toMap(it -> it[0], it -> it[1]));
  }

  @Test
  void anExportInAnAsciiLocaleNamesItsPagesAsElsewhere() throws Exception {
    create(Map.of());
    String export = directory.resolve("export").toString();
    Map<String, String> ascii = Map.of("LC_ALL", "C");
    assertThat(run(ascii, launcher().toString(), "export", export).err()).isEmpty();
    assertThat(directory.resolve("export/markdown.sha256")).content().contains(" Ünï.md");
    assertThat(run(ascii, launcher().toString(), "verify", export).exitCode()).isZero();
  }

  @Test
  void theLauncherRunsTheToolFromAnywhere() throws Exception {
    Path link = Files.createSymbolicLink(directory.resolve("p"), launcher());
    Finished listed = run(link.toString(), "list");
    assertThat(listed.exitCode()).isZero();
    assertThat(listed.out()).contains(NAME).doesNotContain("\u001b");
    assertThat(listed.err()).isEmpty();
  }

  @Test
  void aShellThatIsGivenItsNameAloneRunsIt() throws Exception {
    String list = "cd '" + launcher().getParent() + "' && /bin/sh pieces list";
    Finished listed = run("/bin/sh", "-c", list);
    assertThat(listed.err()).isEmpty();
    assertThat(listed.out()).contains(NAME);
  }

  @Test
  void argumentsAndExitCodesPassThrough() throws Exception {
    assertThat(run(launcher().toString(), "new", "two  words; $HOME").line()).hasSize(36);
    assertThat(run(launcher().toString(), "search", "two  words").out()).contains("; $HOME");
    assertThat(run(launcher().toString(), "show", "zzz").exitCode()).isEqualTo(4);
  }

  @Test
  void aTerminalOfAnyWidthIsFilledAndColoredThoughInputIsPiped() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no script(1), no terminal");
    String list = "stty cols 60; true | '" + launcher() + "' list";
    Finished listed = run("/usr/bin/script", "-qec", list, "/dev/null");
    assertThat(listed.out()).contains("\u001b[1;36m", "…").doesNotContain(NAME);
    assertThat(listed.lines().get(1).replaceAll("\u001b\\[[0-9;]*m", "")).hasSize(60);
  }

  @Test
  void anAssistantIsAnswered() throws Exception {
    String hello =
        "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
            + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";
    String pipe = "echo '" + hello + "' | '" + launcher() + "' mcp";
    Finished answered = run("/bin/sh", "-c", pipe);
    assertThat(answered.err()).isEmpty();
    assertThat(answered.line()).startsWith("{").contains("\"protocolVersion\":\"2025-06-18\"");
  }

  @Test
  void theVersionIsThatOfTheBuild() throws Exception {
    assertThat(run(launcher().toString(), "--version").line()).matches("pieces \\d+\\..*");
  }

  private static Path launcher() {
    return Path.of(System.getProperty("launcher"));
  }
}
