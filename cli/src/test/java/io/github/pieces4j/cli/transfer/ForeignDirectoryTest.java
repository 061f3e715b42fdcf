package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.archive.ExportedKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An export replaces its own pages and cuts torn lines off: it must not do so to other files. */
@Timeout(120)
class ForeignDirectoryTest extends ObservedTransfer {
  private static final int WRONG_USAGE = 2;

  @Test
  void filesOfSomebodyElseAreNotTouched() throws IOException {
    Path notes = Files.createDirectory(directory.resolve("markdown")).resolve("notes.md");
    Path log = directory.resolve(ExportedKind.MESSAGE.fileName());
    Files.writeString(notes, "mine");
    Files.writeString(log, "no line end");

    ToolRun run = export();

    assertThat(run.code()).isEqualTo(WRONG_USAGE);
    assertThat(run.err()).contains("is not empty and holds no export", "choose another");
    assertThat(notes).hasContent("mine");
    assertThat(log).hasContent("no line end");
    assertThat(directory).isDirectoryNotContaining("glob:**.txt");
  }

  @Test
  void anExportThatWasKilledBeforeItsMarkWasThereGoesOn() throws IOException {
    Files.writeString(directory.resolve("pieces-export.txt.unfinished"), "`pieces exp");

    assertThat(export().code()).isZero();
    assertThat(verify().code()).isZero();
  }

  @Test
  void aFileIsNoDirectory() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "mine");

    ToolRun run = ToolRun.of("--server", server.url(), "export", file);

    assertThat(run.code()).isEqualTo(WRONG_USAGE);
    assertThat(run.err()).contains("file is no directory");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aDirectoryMustHaveAName() {
    for (String command : new String[] {"export", "verify", "import"}) {
      assertThat(ToolRun.of(command, "").err()).contains("the name is blank");
    }
    assertThat(ToolRun.of("import", directory, "--data", " ").err()).contains("the name is blank");
  }

  @Test
  void aHomeThatTheShellLeftAsItIsIsRefused() {
    assertThat(ToolRun.of("export", "~/export").err()).contains("~", "your shell");
    assertThat(ToolRun.of("import", directory, "--data=~/data").code()).isEqualTo(WRONG_USAGE);
    assertThat(Path.of("~")).doesNotExist();
  }
}
