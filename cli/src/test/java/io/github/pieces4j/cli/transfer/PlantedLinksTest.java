package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody else has prepared the directory with links that lead out of it. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
class PlantedLinksTest extends ObservedTransfer {
  @TempDir private Path elsewhere;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conversations.jsonl",
        "messages.jsonl",
        "tags.jsonl",
        ".lock",
        "manifest.json",
        "manifest.json.unfinished",
        "markdown",
        "markdown.unfinished",
        "markdown.sha256",
        "markdown.sha256.unfinished",
        "pieces-export.txt.unfinished",
        "update"
      })
  void nothingIsWrittenWhereALinkLeads(String name) throws IOException {
    Files.writeString(directory.resolve("pieces-export.txt"), "prepared");
    Path file = Files.writeString(elsewhere.resolve("notes"), "mine\nno line end");
    Path folder = Files.createDirectory(elsewhere.resolve("folder"));
    Files.writeString(folder.resolve("page.md"), "mine");
    boolean isFolder = Set.of("markdown", "markdown.unfinished", "update").contains(name);
    Files.createSymbolicLink(directory.resolve(name), isFolder ? folder : file);

    ToolRun run = export();

    assertThat(file).hasContent("mine\nno line end");
    assertThat(folder.resolve("page.md")).hasContent("mine");
    assertThat(elsewhere).isDirectoryRecursivelyContaining("glob:**/page.md");
    assertThat(Files.list(folder)).hasSize(1);
    assertThat(run.err()).doesNotContain("unexpected");
  }
}
