package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tool without its launcher where the locale knows ASCII only. */
@Timeout(120)
class AsciiLocaleTest {
  private static final Map<String, String> ASCII = Map.of("LC_ALL", "C");

  @TempDir private Path directory;

  private EmbeddedPiecesOs server;
  private PiecesClient client;

  @BeforeEach
  void start() {
    server = EmbeddedPiecesOs.start();
    client = PiecesClient.create(server.url().toString());
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  private Finished shell(String last, String... arguments) throws Exception {
    Stream<String> words =
        Stream.concat(
            ToolProcess.command("--server", server.url().toString()).stream(),
            Stream.of(arguments));
    String script =
        words.map(it -> "'" + it + "'").collect(Collectors.joining(" ", "", " " + last));
    return ToolProcess.start(List.of("/bin/sh", "-c", script), ASCII).finish("");
  }

  @Test
  void textThatWouldBeLostIsRefused() throws Exception {
    Finished refused = shell("\"$(printf '\\303\\234n\\303\\257')\"", "new");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("argument 4", "LC_ALL").hasLineCount(1);
    assertThat(client.conversations().list().iterable()).isEmpty();
  }

  @Test
  void anExportHasPagesWithNamesOfAscii() throws Exception {
    client.conversations().create("Über 日本");
    Finished exported = shell("", "export", directory.toString());
    assertThat(exported.exitCode()).as(exported.toString()).isZero();
    assertThat(directory.resolve("markdown.sha256")).content().contains(" Uber.md");
    assertThat(shell("", "verify", directory.toString()).exitCode()).isZero();
  }
}
