package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.Archive;
import io.github.pieces4j.archive.DiskFailure;
import io.github.pieces4j.archive.Exporter;
import io.github.pieces4j.archive.FileEntry;
import io.github.pieces4j.archive.MalformedJsonException;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.archive.Pages;
import io.github.pieces4j.archive.Problem;
import io.github.pieces4j.archive.RawServer;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.cli.transfer.ArchiveDirectory;
import io.github.pieces4j.cli.transfer.Counts;
import io.github.pieces4j.cli.transfer.ExportScope;
import io.github.pieces4j.cli.transfer.ReadyServer;
import io.github.pieces4j.cli.transfer.Results;
import io.github.pieces4j.cli.transfer.ResumeHint;
import io.github.pieces4j.cli.transfer.TerminalProgress;
import io.github.pieces4j.error.PiecesException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The command that writes all that a server holds into a directory. */
public final class ExportCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("export");
    spec.usageMessage()
        .description(
            "Write the whole history into a directory: conversations, saved files, summaries, tags"
                + " and all else that the server keeps, complete as JSON Lines, and conversations as"
                + " Markdown to read. After an interruption the same command goes on where it"
                + " stopped.");
    return spec.addPositional(ArchiveDirectory.parameter())
        .addOption(ExportScope.only())
        .addOption(ExportScope.captures());
  }

  @Override
  public int run(Invocation invocation) {
    Path directory = ArchiveDirectory.of(invocation);
    try {
      requireAllowed(directory, invocation);
      requireUnfinished(directory, invocation);
      return export(directory, invocation);
    } catch (IOException e) {
      throw DiskFailure.of(e);
    } catch (MalformedJsonException e) {
      invocation.terminal().problem("the list of conversations is unreadable: " + e.getMessage());
      return ExitCode.SERVER_FAILURE;
    }
  }

  /** What is there may be somebody's only copy. */
  private static void requireAllowed(Path directory, Invocation invocation) throws IOException {
    if (!Archive.allows(directory)) {
      throw invocation.wrongUsage(
          directory + " is not empty and holds no export: choose another directory");
    }
  }

  /** A finished export is a record of its time; one with problems can still be completed. */
  private static void requireUnfinished(Path directory, Invocation invocation) throws IOException {
    Optional<Manifest> finished = Manifest.of(directory).filter(it -> it.problems().isEmpty());
    if (finished.isPresent()) {
      throw invocation.wrongUsage(
          directory
              + " holds an export that was finished at "
              + finished.get().finished()
              + ": choose another directory, or verify it");
    }
  }

  private static int export(Path directory, Invocation invocation)
      throws IOException, MalformedJsonException {
    try (PiecesClient client = invocation.openClient();
        Archive archive = Archive.forWriting(directory, ExportScope.of(invocation.arguments()))) {
      if (!ReadyServer.await(new RawServer(client), invocation.terminal())) {
        return ExitCode.SERVER_FAILURE;
      }
      String version = client.connection().version();
      Manifest manifest = resumable(archive, client, version, invocation.terminal());
      return finish(manifest, directory, invocation);
    }
  }

  /** Exports with a hint, should it end early, that it can go on. */
  private static Manifest resumable(
      Archive archive, PiecesClient client, String version, Terminal terminal)
      throws MalformedJsonException {
    ResumeHint hint = ResumeHint.during(terminal);
    try {
      return write(archive, client, version, terminal);
    } catch (PiecesException e) {
      throw ResumeHint.after(e);
    } catch (UncheckedIOException e) {
      throw ResumeHint.after(e);
    } catch (IOException e) {
      throw ResumeHint.after(DiskFailure.of(e));
    } finally {
      hint.withdraw();
    }
  }

  private static Manifest write(
      Archive archive, PiecesClient client, String version, Terminal terminal)
      throws IOException, MalformedJsonException {
    Instant started = Instant.now();
    Exporter exporter;
    List<Problem> problems;
    try (TerminalProgress progress = TerminalProgress.of(terminal, "objects")) {
      exporter = new Exporter(archive, progress);
      problems = exporter.export(new RawServer(client));
    }
    Manifest manifest =
        new Manifest(
            toolName(),
            version,
            started,
            Instant.now(),
            archive.entries(),
            pages(archive, terminal),
            problems,
            exporter.absences());
    manifest.write(archive.directory());
    return manifest;
  }

  private static FileEntry pages(Archive archive, Terminal terminal) throws IOException {
    try (TerminalProgress progress = TerminalProgress.of(terminal, "pages")) {
      return Pages.write(archive, progress);
    }
  }

  private static int finish(Manifest manifest, Path directory, Invocation invocation) {
    Counts counts = Counts.of(manifest.kinds(), manifest::objects);
    Results.print(
        invocation,
        "Exported " + counts + " to " + directory + ExportScope.missing(manifest),
        counts
            .json()
            .with("absent", manifest.absences().size())
            .with("problems", manifest.problems().size()));
    if (manifest.problems().isEmpty()) {
      return ExitCode.DONE;
    }
    invocation
        .terminal()
        .problem(
            manifest.problems().size()
                + " objects could not be exported; the same command tries them again");
    return ExitCode.SERVER_FAILURE;
  }

  private static String toolName() {
    String version = ExportCommand.class.getPackage().getImplementationVersion();
    return version == null ? "pieces4j-cli" : "pieces4j-cli " + version;
  }
}
