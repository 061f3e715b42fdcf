package io.github.pieces4j.examples.cli.tool;

import io.github.pieces4j.error.PiecesException;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Finds the command that the arguments name, runs it, and tells of its failure in one line. */
public final class Tool {
  private static final String NAME = "pieces";

  private final CommandLine commandLine;
  private final Terminal terminal;

  /** Creates the tool. */
  public Tool(List<Command> commands, Terminal terminal) {
    commandLine = new CommandLine(ToolSpec.of(NAME, commands));
    commandLine.setExpandAtFiles(false);
    this.terminal = terminal;
  }

  /** Runs a command and returns the exit code; all failures are told on standard error. */
  public int run(String... arguments) {
    try {
      return parsed(commandLine.parseArgs(arguments));
    } catch (ParameterException e) {
      return wrongUsage(e);
    } catch (PiecesException e) {
      return failed(e);
    } catch (FailedCommandException e) {
      terminal.problem(String.valueOf(e.getMessage()));
      return e.exitCode();
    } catch (InterruptedException e) {
      return ExitCode.INTERRUPTED;
    } catch (UncheckedIOException e) {
      return failed(e);
    }
  }

  private int parsed(ParseResult parsed) throws InterruptedException {
    ParseResult last = last(parsed);
    int code = last.isUsageHelpRequested() ? printHelp(last) : runOrVersion(parsed, last);
    terminal.out().flush();
    return code;
  }

  private static ParseResult last(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last;
  }

  private int printHelp(ParseResult asked) {
    Ansi ansi = terminal.colours() == Colours.ON ? Ansi.ON : Ansi.OFF;
    terminal.out().line(asked.commandSpec().commandLine().getUsageMessage(ansi).stripTrailing());
    return ExitCode.DONE;
  }

  private int runOrVersion(ParseResult parsed, ParseResult last) throws InterruptedException {
    CommandSpec spec = last.commandSpec();
    if (parsed.isVersionHelpRequested()) {
      terminal.out().line(ToolSpec.version(NAME));
      return ExitCode.DONE;
    }
    if (!(spec.userObject() instanceof Command command)) {
      throw new ParameterException(spec.commandLine(), "say what to do");
    }
    Invocation invocation = new Invocation(parsed, last, terminal);
    return command.endsInOrder() ? runInOrder(command, invocation) : command.run(invocation);
  }

  private int runInOrder(Command command, Invocation invocation) throws InterruptedException {
    Interruption interruption = Interruption.ofThisThread();
    try {
      int code = command.run(invocation);
      terminal.out().flush();
      return code;
    } finally {
      interruption.end();
    }
  }

  private int wrongUsage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.problem(e.getMessage() + " (see " + command + " --help)");
    return ExitCode.USAGE;
  }

  private int failed(PiecesException e) {
    int code = Failures.exitCode(e);
    if (code != ExitCode.INTERRUPTED) {
      terminal.problem(Failures.message(e));
    }
    return code;
  }

  private int failed(UncheckedIOException e) {
    if (e instanceof UnwrittenOutputException unwritten && unwritten.hasNoReader()) {
      return ExitCode.NO_READER;
    }
    terminal.problem(String.valueOf(e.getMessage()));
    return ExitCode.FAILED;
  }
}
