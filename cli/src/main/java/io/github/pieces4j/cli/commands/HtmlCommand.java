package io.github.pieces4j.cli.commands;

import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.transfer.ArchiveDirectory;
import io.github.pieces4j.cli.transfer.HtmlFile;
import picocli.CommandLine.Model.CommandSpec;

/** The command that writes the conversations of an export as one file for a browser. */
public final class HtmlCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("html");
    spec.usageMessage()
        .description(
            "Write the conversations of a finished export as one HTML file, history.html in its"
                + " directory, to read and search in a browser. No server is needed, now or then.");
    return spec.addPositional(ArchiveDirectory.parameter());
  }

  @Override
  public int run(Invocation invocation) {
    return ArchiveDirectory.use(
        invocation,
        (directory, manifest) -> {
          HtmlFile.write(directory, manifest, invocation);
          return ExitCode.DONE;
        });
  }
}
