package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.HtmlHistory;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.JsonLine;
import java.io.IOException;
import java.nio.file.Path;

/** The HTML file of an export, written with progress and told. */
public final class HtmlFile {
  private HtmlFile() {}

  /** Returns whether it is to be written: who has it once wants it to be up to date. */
  public static boolean isWanted(Path directory, boolean isAskedFor) {
    return isAskedFor || HtmlHistory.isIn(directory);
  }

  /** Writes it, and says where it is. */
  public static void write(Path directory, Manifest manifest, Invocation invocation)
      throws IOException {
    Path file;
    try (TerminalProgress progress = TerminalProgress.of(invocation.terminal(), "conversations")) {
      file = HtmlHistory.write(directory, manifest, progress);
    }
    Results.print(
        invocation,
        "Wrote " + file + ": open it in a browser",
        new JsonLine().with("html", file.toString()));
  }
}
