package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.Archive;
import io.github.pieces4j.archive.DiskFailure;
import io.github.pieces4j.archive.HistorySource;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.cli.serve.DataDirectory;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.Counted;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.JsonLine;
import io.github.pieces4j.cli.transfer.ArchiveDirectory;
import io.github.pieces4j.cli.transfer.Importer;
import io.github.pieces4j.cli.transfer.Results;
import io.github.pieces4j.cli.transfer.Tally;
import io.github.pieces4j.cli.transfer.TerminalProgress;
import io.github.pieces4j.server.PiecesData;
import io.github.pieces4j.server.PiecesData.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command that loads an export into the directory of a lasting server. */
public final class ImportCommand implements Command {
  private static final String PARTIAL = "--partial";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("import");
    spec.usageMessage()
        .description(
            "Load a history into the data of `pieces serve`, which must not run meanwhile: an export,"
                + " an archive of the vendor's exporter, or lists as a server answers them. What is"
                + " there already stays as it is.");
    return spec.addPositional(ArchiveDirectory.orForeign())
        .addOption(DataDirectory.option())
        .addOption(
            OptionSpec.builder(PARTIAL)
                .description(
                    "Load what an export has got so far that was never finished: the server may"
                        + " never come back. There are no checksums to check it with.")
                .build());
  }

  @Override
  public int run(Invocation invocation) {
    Path directory = ArchiveDirectory.of(invocation);
    try {
      Optional<HistorySource> foreign = HistorySource.foreign(directory);
      if (foreign.isPresent()) {
        return importAll(foreign.get(), invocation);
      }
      boolean partial = invocation.arguments().matchedOptionValue(PARTIAL, false);
      Optional<Manifest> manifest =
          partial ? Manifest.of(directory) : ArchiveDirectory.finished(directory, invocation);
      if (manifest.isPresent() && !isIntact(directory, manifest.get(), invocation)) {
        return ExitCode.FAILED;
      }
      if (partial) {
        return importAll(Archive.forReadingSoFar(directory), invocation);
      }
      return manifest.isEmpty()
          ? ExitCode.FAILED
          : importAll(Archive.forReading(directory, manifest.get()), invocation);
    } catch (IOException e) {
      throw DiskFailure.of(e);
    }
  }

  /** Checks what the manifest tells of, also where more has come since. */
  private static boolean isIntact(Path directory, Manifest manifest, Invocation invocation)
      throws IOException {
    List<String> damage = damage(directory, manifest, invocation);
    if (!damage.isEmpty()) {
      invocation
          .terminal()
          .problem(
              directory
                  + " is damaged, so nothing was imported: "
                  + String.join(", ", damage)
                  + " (without its manifest.json, --partial takes it unchecked)");
    }
    return damage.isEmpty();
  }

  private static List<String> damage(Path directory, Manifest manifest, Invocation invocation)
      throws IOException {
    try (TerminalProgress progress = TerminalProgress.of(invocation.terminal(), "files checked")) {
      return manifest.damage(directory, progress);
    }
  }

  private static int importAll(HistorySource opened, Invocation invocation) throws IOException {
    try (HistorySource history = opened) {
      Path data = DataDirectory.named(invocation.arguments());
      try (PiecesData store = PiecesData.open(data)) {
        Importer importer = imported(history, store, invocation);
        return finish(importer, history.description(), data, invocation);
      }
    }
  }

  private static Importer imported(HistorySource history, PiecesData store, Invocation invocation)
      throws IOException {
    try (TerminalProgress progress = TerminalProgress.of(invocation.terminal(), "objects")) {
      Importer importer = new Importer(history, store, progress);
      importer.importAll();
      return importer;
    }
  }

  private static int finish(Importer importer, String source, Path data, Invocation invocation) {
    importer.print(invocation);
    Tally all = importer.all();
    Results.print(
        invocation,
        "Imported "
            + Counted.of(all.count(Outcome.IMPORTED), "object")
            + " of "
            + source
            + " into "
            + data,
        all.with(new JsonLine()));
    long aside = all.count(Outcome.UNREADABLE);
    if (aside > 0) {
      invocation
          .terminal()
          .problem(
              Counted.of(aside, "object")
                  + " kept, but left out by `pieces serve`; an export of it brings all back");
    }
    return aside == 0 && all.unusable() == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }
}
