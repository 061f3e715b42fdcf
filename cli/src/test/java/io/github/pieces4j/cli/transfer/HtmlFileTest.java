package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An export as one file to read, written on request and kept up to date. */
@Timeout(120)
class HtmlFileTest extends ObservedTransfer {
  private Path file() {
    return directory.resolve("history.html");
  }

  @Test
  void nobodyGetsItWhoDoesNotAskForIt() {
    export();
    assertThat(file()).doesNotExist();
  }

  @Test
  void anExportThatHasItKeepsItUpToDate() throws IOException {
    ToolRun run = ToolRun.of("--server", server.url(), "export", "--html", directory);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).hasSize(2).endsWith("Wrote " + file() + ": open it in a browser");
    assertThat(Files.readString(file()).split("\"title\":")).hasSize(CONVERSATIONS + 1);

    client.conversations().create("Later than all others");
    assertThat(export().out()).hasSize(2);
    assertThat(file()).content().contains("\"title\":\"Later than all others\"");
    assertThat(verify().code()).isZero();
  }

  @Test
  void aFinishedExportNeedsNoServer() throws IOException {
    export();
    server.close();

    ToolRun run = ToolRun.of("--json", "html", directory);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .singleElement()
        .asString()
        .startsWith("{\"html\":\"")
        .endsWith("history.html\"}");
    assertThat(file()).isNotEmptyFile();
  }

  @Test
  void anUnfinishedExportHasNone() throws IOException {
    export();
    removeManifest();

    ToolRun run = ToolRun.of("html", directory);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("holds no finished export");
    assertThat(file()).doesNotExist();
  }

  @Test
  void aDirectoryThatIsNotThereIsToldAsSuch() {
    ToolRun run = ToolRun.of("html", directory.resolve("nowhere"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("nowhere is not there: name the directory of an export");
  }
}
