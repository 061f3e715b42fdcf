package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.cli.serve.DataDirectory;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.Counted;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.JsonLine;
import io.github.pieces4j.cli.transfer.Results;
import io.github.pieces4j.server.PiecesData;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command that copies the data of a lasting server into one file, also while it runs. */
public final class BackupCommand implements Command {
  private static final String SALVAGE = "--salvage";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("backup");
    spec.usageMessage()
        .description(
            "Copy the data of `pieces serve` into one file, which may be served while it is copied."
                + " To use the copy, put it into an empty directory as "
                + PiecesData.FILE
                + ".");
    return spec.addOption(DataDirectory.option())
        .addOption(
            OptionSpec.builder(SALVAGE)
                .description("Copy what can be read of damaged data, one object after another.")
                .build())
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .paramLabel("FILE")
                .type(Path.class)
                .required(true)
                .description("A file that does not exist yet.")
                .build());
  }

  @Override
  public int run(Invocation invocation) {
    Path directory = DataDirectory.named(invocation.arguments());
    Path file = invocation.arguments().matchedPositionalValue(0, Path.of("backup.db"));
    if (invocation.arguments().matchedOptionValue(SALVAGE, false)) {
      return salvage(directory, file, invocation);
    }
    long objects = PiecesData.backup(directory, file);
    Results.print(invocation, copied(objects, file), new JsonLine().with("objects", objects));
    return ExitCode.DONE;
  }

  private static int salvage(Path directory, Path file, Invocation invocation) {
    PiecesData.Salvaged salvaged = PiecesData.salvage(directory, file);
    salvaged.lost().forEach(lost -> invocation.terminal().problem(VisibleText.line(lost)));
    Results.print(
        invocation,
        copied(salvaged.objects(), file),
        new JsonLine().with("objects", salvaged.objects()).with("lost", salvaged.lost().size()));
    return salvaged.lost().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static String copied(long objects, Path file) {
    return "Copied " + Counted.of(objects, "object") + " to " + VisibleText.line(file.toString());
  }
}
