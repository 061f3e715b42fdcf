package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.Absence;
import io.github.pieces4j.archive.Archive;
import io.github.pieces4j.archive.Difference;
import io.github.pieces4j.archive.MalformedJsonException;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.archive.RawServer;
import io.github.pieces4j.archive.Verifier;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.Counted;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.FailedCommandException;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.JsonLine;
import io.github.pieces4j.cli.transfer.ArchiveDirectory;
import io.github.pieces4j.cli.transfer.Counts;
import io.github.pieces4j.cli.transfer.ExportScope;
import io.github.pieces4j.cli.transfer.ReadyServer;
import io.github.pieces4j.cli.transfer.Results;
import io.github.pieces4j.cli.transfer.TerminalProgress;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesDiscoveryException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** The command that compares an export with a server. */
public final class VerifyCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("verify");
    spec.usageMessage()
        .description(
            "Check that the files of an export are intact. If there is a server, read it again and"
                + " print each difference: what the server no longer has (missing), what the export"
                + " has not (extra), and which property changed.");
    return spec.addPositional(ArchiveDirectory.parameter());
  }

  @Override
  public int run(Invocation invocation) {
    return ArchiveDirectory.use(
        invocation, (directory, manifest) -> verify(directory, manifest, invocation));
  }

  private static int verify(Path directory, Manifest manifest, Invocation invocation)
      throws IOException {
    List<String> damage = damage(directory, manifest, invocation);
    damage.forEach(
        it -> Results.print(invocation, "damaged " + it, new JsonLine().with("damaged", it)));
    if (!damage.isEmpty()) {
      return ExitCode.DIFFERENT;
    }
    try {
      return compare(directory, manifest, invocation);
    } catch (PiecesDiscoveryException e) {
      return intact(manifest, invocation);
    } catch (PiecesConnectionException e) {
      throw FailedCommandException.after(e, "the files of the export are intact");
    } catch (MalformedJsonException e) {
      invocation.terminal().problem("the list of conversations is unreadable: " + e.getMessage());
      return ExitCode.SERVER_FAILURE;
    }
  }

  /** Most people verify what they have long after their server is gone. */
  private static int intact(Manifest manifest, Invocation invocation) {
    Counts counts = Counts.of(manifest.kinds(), manifest::objects);
    Results.print(
        invocation,
        "Intact: " + counts + notInIt(manifest) + "; no Pieces OS was found to compare with",
        counts.json().with("compared", "no").with("problems", manifest.problems().size()));
    return ExitCode.DONE;
  }

  private static List<String> damage(Path directory, Manifest manifest, Invocation invocation)
      throws IOException {
    try (TerminalProgress progress = TerminalProgress.of(invocation.terminal(), "files checked")) {
      return manifest.damageOfAll(directory, progress);
    }
  }

  private static int compare(Path directory, Manifest manifest, Invocation invocation)
      throws IOException, MalformedJsonException {
    AtomicLong different = new AtomicLong();
    Set<String> lost = manifest.lostIdentifiers();
    try (PiecesClient client = invocation.openClient();
        Archive archive = Archive.forReading(directory, manifest);
        TerminalProgress progress = TerminalProgress.of(invocation.terminal(), "objects")) {
      RawServer server = new RawServer(client);
      if (!ReadyServer.await(server, invocation.terminal())) {
        return ExitCode.SERVER_FAILURE;
      }
      List<Absence> once =
          new Verifier(
                  archive,
                  progress,
                  difference -> {
                    if (lost.contains(difference.id()) && difference.isMissing()) {
                      return; // The export has marked it.
                    }
                    different.incrementAndGet();
                    progress.clear();
                    Results.print(invocation, difference.toString(), json(difference));
                    invocation.out().flush();
                  })
              .verify(server);
      progress.clear();
      return finish(different.get(), once, manifest, invocation);
    }
  }

  private static JsonLine json(Difference difference) {
    return new JsonLine()
        .with("difference", difference.what())
        .with("kind", difference.kind().singular())
        .with("id", difference.id())
        .with("where", difference.where());
  }

  private static int finish(
      long different, List<Absence> once, Manifest manifest, Invocation invocation) {
    if (different > 0) {
      invocation.terminal().problem(Counted.of(different, "difference") + withoutSecondList(once));
      return ExitCode.DIFFERENT;
    }
    Counts counts = Counts.of(manifest.kinds(), manifest::objects);
    Results.print(
        invocation,
        "Intact, and no difference: " + counts + notInIt(manifest) + withoutSecondList(once),
        counts
            .json()
            .with("compared", "yes")
            .with("without_second_list", String.join(",", kinds(once))));
    return ExitCode.DONE;
  }

  /** Returns the part of a sentence that says what one list of the server alone vouches for. */
  private static String withoutSecondList(List<Absence> once) {
    Map<String, List<Absence>> reasons =
        once.stream()
            .collect(
                Collectors.groupingBy(Absence::reason, LinkedHashMap::new, Collectors.toList()));
    String told =
        reasons.entrySet().stream()
            .map(it -> String.join(", ", kinds(it.getValue())) + " (" + it.getKey() + ")")
            .collect(Collectors.joining(", "));
    return told.isEmpty() ? "" : "; not looked for in a second list: " + told;
  }

  private static List<String> kinds(List<Absence> once) {
    return once.stream().map(it -> it.kind().plural().replace('_', ' ')).toList();
  }

  /** Returns the part of a sentence that says what was not exported. */
  private static String notInIt(Manifest manifest) {
    int problems = manifest.problems().size();
    String failed =
        problems == 0 ? "" : "; " + Counted.of(problems, "object") + " could not be exported";
    return ExportScope.missing(manifest) + failed;
  }
}
