package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.Archive;
import io.github.pieces4j.archive.Changes;
import io.github.pieces4j.archive.DiskFailure;
import io.github.pieces4j.archive.ExportRun;
import io.github.pieces4j.archive.LiveUpdate;
import io.github.pieces4j.archive.MalformedJsonException;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.archive.RawServer;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.Counted;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Interruption;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.JsonLine;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.cli.transfer.ArchiveDirectory;
import io.github.pieces4j.cli.transfer.Counts;
import io.github.pieces4j.cli.transfer.ExportScope;
import io.github.pieces4j.cli.transfer.HtmlFile;
import io.github.pieces4j.cli.transfer.LiveExport;
import io.github.pieces4j.cli.transfer.ReadyServer;
import io.github.pieces4j.cli.transfer.Results;
import io.github.pieces4j.cli.transfer.ResumeHint;
import io.github.pieces4j.cli.transfer.TerminalProgress;
import io.github.pieces4j.error.PiecesException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command that writes all that a server holds into a directory. */
public final class ExportCommand implements Command {
  private static final String WATCH = "--watch";
  private static final String HTML = "--html";
  private static final String NO_PAGES = "--no-pages";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("export");
    spec.usageMessage()
        .description(
            "Write the whole history into a directory: conversations, saved files, summaries, tags"
                + " and all else that the server keeps, complete as JSON Lines, and conversations as"
                + " Markdown to read. After an interruption the same command goes on where it"
                + " stopped; on a finished export it brings what changed since, and keeps what the"
                + " server has lost.");
    return spec.addPositional(ArchiveDirectory.parameter())
        .addOption(ExportScope.only())
        .addOption(ExportScope.captures())
        .addOption(
            OptionSpec.builder(WATCH)
                .description(
                    "Then take over each change of a conversation or message when it happens, until"
                        + " Ctrl-C.")
                .build())
        .addOption(
            OptionSpec.builder(HTML)
                .description(
                    "Also write all conversations as one HTML file to read and search in a browser;"
                        + " an export that has it keeps it up to date.")
                .build())
        .addOption(
            OptionSpec.builder(NO_PAGES)
                .description("Leave out the Markdown pages: JSON Lines alone, in less time.")
                .build());
  }

  @Override
  public int run(Invocation invocation) {
    Path directory = ArchiveDirectory.of(invocation);
    try {
      requireAllowed(directory, invocation);
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

  private static int export(Path directory, Invocation invocation)
      throws IOException, MalformedJsonException {
    try (PiecesClient client = invocation.openClient()) {
      RawServer server = new RawServer(client);
      if (!ReadyServer.await(server, invocation.terminal())) {
        return ExitCode.SERVER_FAILURE;
      }
      if (!invocation.arguments().matchedOptionValue(WATCH, false)) {
        return exportOnce(server, directory, invocation);
      }
      try (LiveExport live = new LiveExport(client)) {
        ConnectionNotices.tell(client, invocation.terminal());
        exportOnce(server, directory, invocation);
        invocation.out().flush();
        return follow(live, server, directory, invocation);
      }
    }
  }

  private static int exportOnce(RawServer server, Path directory, Invocation invocation)
      throws IOException, MalformedJsonException {
    Terminal terminal = invocation.terminal();
    ExportRun run =
        new ExportRun(
            directory,
            server,
            ExportScope.of(invocation.arguments(), server.version()),
            toolName(),
            unit -> TerminalProgress.of(terminal, unit));
    boolean hasPages = hasPages(invocation);
    ExportRun.Finished finished = resumable(hasPages ? run : run.withoutPages(), terminal);
    terminal.status("");
    int code = finish(finished, directory, invocation);
    if (HtmlFile.isWanted(directory, invocation.arguments().matchedOptionValue(HTML, false))) {
      HtmlFile.write(directory, finished.manifest(), invocation);
    }
    return code;
  }

  private static boolean hasPages(Invocation invocation) {
    return !invocation.arguments().matchedOptionValue(NO_PAGES, false);
  }

  /** Exports with a hint, should it end early, that it can go on. */
  private static ExportRun.Finished resumable(ExportRun run, Terminal terminal)
      throws MalformedJsonException {
    ResumeHint hint = ResumeHint.during(terminal);
    try {
      return run.run();
    } catch (PiecesException e) {
      terminal.status("");
      throw ResumeHint.after(e);
    } catch (UncheckedIOException e) {
      terminal.status("");
      throw ResumeHint.after(e);
    } catch (IOException e) {
      terminal.status("");
      throw ResumeHint.after(DiskFailure.of(e));
    } finally {
      hint.withdraw();
    }
  }

  private static int follow(
      LiveExport live, RawServer server, Path directory, Invocation invocation) throws IOException {
    Interruption interruption = Interruption.ofThisThread();
    Terminal terminal = invocation.terminal();
    try (TerminalProgress progress = TerminalProgress.of(terminal, "objects")) {
      LiveUpdate update = new LiveUpdate(directory, server, progress);
      live.follow(
          update,
          terminal,
          changes -> {
            progress.clear();
            Results.print(invocation, "Now" + told(changes), json(changes, new JsonLine()));
            invocation.out().flush();
          });
      Thread.interrupted(); // It has done its work, and would end what is written now.
      if (hasPages(invocation)) {
        update.renewPages();
      }
      if (HtmlFile.isWanted(directory, false)) {
        HtmlFile.write(directory, Manifest.of(directory).orElseThrow(), invocation);
      }
      return ExitCode.DONE;
    } finally {
      interruption.end();
    }
  }

  private static int finish(ExportRun.Finished finished, Path directory, Invocation invocation) {
    Manifest manifest = finished.manifest();
    Counts counts = Counts.of(manifest.kinds(), manifest::objects);
    Results.print(
        invocation,
        "Exported "
            + counts
            + " to "
            + directory
            + (finished.changes().added() == counts.total() ? "" : ";" + told(finished.changes()))
            + ExportScope.missing(manifest),
        json(finished.changes(), counts.json())
            .with("absent", manifest.absences().size())
            .with("problems", manifest.problems().size()));
    if (manifest.problems().isEmpty()) {
      return ExitCode.DONE;
    }
    invocation
        .terminal()
        .problem(
            Counted.of(manifest.problems().size(), "object")
                + " could not be exported; the same command tries again");
    return ExitCode.SERVER_FAILURE;
  }

  private static String told(Changes changes) {
    String lost =
        changes.lost() == 0
            ? ""
            : ", " + Counted.of(changes.lost(), "object") + " kept that the server has no longer";
    return " " + changes.added() + " new, " + changes.changed() + " changed" + lost;
  }

  private static JsonLine json(Changes changes, JsonLine line) {
    return line.with("added", changes.added())
        .with("changed", changes.changed())
        .with("lost", changes.lost());
  }

  private static String toolName() {
    String version = ExportCommand.class.getPackage().getImplementationVersion();
    return version == null ? "pieces4j-cli" : "pieces4j-cli " + version;
  }
}
