package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.serve.DataDirectory;
import io.github.pieces4j.cli.serve.PortFilePlace;
import io.github.pieces4j.cli.terminal.Colors;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Failures;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.JsonLine;
import io.github.pieces4j.error.PiecesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** The command that says what the tool looks for, and what of it is there and works. */
public final class DoctorCommand implements Command {
  private static final String DATABASE = "pieces.db";
  private static final String SOME_WORD = "a";
  private static final int LONGEST_NAME = 13;

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("doctor");
    spec.usageMessage()
        .description(
            "Say what the tool looks for, what it finds, and what of it works: the first thing to"
                + " run when something does not.");
    return spec.addOption(DataDirectory.option());
  }

  /** What was found, by what it is. */
  private static final class Findings {
    private final Map<String, String> all = new LinkedHashMap<>();
    private int code = ExitCode.DONE;

    void add(String name, String finding) {
      all.put(name, finding);
    }

    /** Tries something, and says why if it does not work. */
    boolean tryOut(String name, Supplier<String> trial) {
      long start = System.nanoTime();
      try {
        String finding = trial.get();
        add(name, finding + ", in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        return true;
      } catch (PiecesException e) {
        add(name, Failures.message(e));
        code = code == ExitCode.DONE ? Failures.exitCode(e) : code;
        return false;
      }
    }
  }

  @Override
  public int run(Invocation invocation) {
    Findings findings = new Findings();
    addProgram(findings, invocation);
    addPlaces(findings, invocation);
    addServer(findings, invocation);
    print(findings, invocation);
    return findings.code;
  }

  private static void addProgram(Findings findings, Invocation invocation) {
    findings.add("tool", invocation.version());
    findings.add(
        "java",
        System.getProperty("java.version")
            + " of "
            + System.getProperty("java.vendor")
            + ", on "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch"));
    boolean isTerminal = invocation.terminal().device().outIsTerminal();
    findings.add(
        "output",
        isTerminal
            ? invocation.terminal().device().columns()
                + " columns, colors "
                + (invocation.terminal().colors() == Colors.ON ? "on" : "off")
            : "no terminal");
  }

  private static void addPlaces(Findings findings, Invocation invocation) {
    String how = invocation.server() == null ? ", by PIECES_OS_URL" : ", by --server";
    findings.add(
        "named server",
        invocation.namedServer().map(it -> it + how).orElse("none, so one is looked for"));
    findings.add(
        "port file", PortFilePlace.ofThisUser().map(DoctorCommand::port).orElse("no place"));
    findings.add("data", data(DataDirectory.named(invocation.arguments())));
  }

  private static String port(Path file) {
    try {
      return file + " says " + Files.readString(file).strip();
    } catch (IOException e) {
      return file + " is not there";
    }
  }

  private static String data(Path directory) {
    try {
      long bytes = Files.size(directory.resolve(DATABASE));
      return directory + " holds " + bytes / 1_024 + " kB of pieces serve";
    } catch (IOException e) {
      return directory + " holds none";
    }
  }

  private static void addServer(Findings findings, Invocation invocation) {
    Optional<PiecesClient> opened = open(findings, invocation);
    if (opened.isEmpty()) {
      return;
    }
    try (PiecesClient client = opened.get()) {
      if (findings.tryOut("health", () -> client.connection().health())) {
        findings.tryOut("version", () -> client.connection().version());
        findings.tryOut(
            "conversations", () -> client.conversations().identifiers().size() + " are there");
        findings.tryOut("search", () -> client.conversations().search(SOME_WORD).size() + " found");
      }
    }
  }

  private static Optional<PiecesClient> open(Findings findings, Invocation invocation) {
    try {
      PiecesClient client = invocation.openClient();
      boolean isNamed = invocation.namedServer().isPresent();
      findings.add("server", isNamed ? "the named one" : "found on this machine");
      return Optional.of(client);
    } catch (PiecesException e) {
      findings.add("server", Failures.message(e));
      findings.code = Failures.exitCode(e);
      return Optional.empty();
    }
  }

  private static void print(Findings findings, Invocation invocation) {
    if (invocation.json()) {
      JsonLine line = new JsonLine();
      findings.all.forEach((name, finding) -> line.with(name.replace(' ', '_'), finding));
      invocation.out().line(line.end());
    } else {
      Colors colors = invocation.terminal().colors();
      findings.all.forEach(
          (name, finding) -> {
            String padded = name + " ".repeat(LONGEST_NAME - name.length());
            invocation.out().line(colors.strong(padded) + "  " + VisibleText.line(finding));
          });
    }
  }
}
