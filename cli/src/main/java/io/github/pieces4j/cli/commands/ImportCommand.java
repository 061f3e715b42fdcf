package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.Archive;
import io.github.pieces4j.archive.DiskFailure;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.cli.serve.DataDirectory;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.JsonLine;
import io.github.pieces4j.cli.transfer.ArchiveDirectory;
import io.github.pieces4j.cli.transfer.Importer;
import io.github.pieces4j.cli.transfer.Results;
import io.github.pieces4j.cli.transfer.TerminalProgress;
import io.github.pieces4j.server.PiecesData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
            "Load an export into the data of `pieces serve`, which must not run meanwhile. What is"
                + " there already stays as it is.");
    return spec.addPositional(ArchiveDirectory.parameter())
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

  private static int importAll(Archive opened, Invocation invocation) throws IOException {
    try (Archive archive = opened) {
      Path data = DataDirectory.named(invocation.arguments());
      try (PiecesData store = PiecesData.open(data)) {
        return finish(imported(archive, store, invocation), data, invocation);
      }
    }
  }

  private static Importer imported(Archive archive, PiecesData store, Invocation invocation)
      throws IOException {
    try (TerminalProgress progress = TerminalProgress.of(invocation.terminal(), "objects")) {
      Importer importer = new Importer(archive, store, progress);
      importer.importAll();
      return importer;
    }
  }

  private static int finish(Importer importer, Path data, Invocation invocation) {
    Results.print(
        invocation,
        String.format(
            Locale.ROOT,
            "Imported %,d objects into %s; %,d were there, %,d are different there and stay so",
            importer.imported(),
            data,
            importer.there(),
            importer.different()),
        new JsonLine()
            .with("imported", importer.imported())
            .with("there", importer.there())
            .with("different", importer.different())
            .with("unreadable", importer.unreadable()));
    if (importer.unreadable() > 0) {
      invocation
          .terminal()
          .problem(importer.unreadable() + " objects are kept, but `pieces serve` leaves them out");
    }
    return importer.unreadable() == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }
}
