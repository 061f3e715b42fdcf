package io.github.pieces4j.cli.terminal;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The tool: it finds the command that the arguments name, runs it, and reports its failure in one
 * line.
 */
public final class Tool {
  private static final String NAME = "pieces";
  private static final char REPLACEMENT = '\ufffd';

  private final CommandLine commandLine;
  private final Terminal terminal;

  /** Creates a tool that needs a command. */
  public Tool(List<Command> commands, Terminal terminal) {
    this(CommandSpec.create(), commands, terminal);
  }

  /**
   * Creates a tool.
   *
   * @param welcome what runs if no command is named
   */
  public Tool(Command welcome, List<Command> commands, Terminal terminal) {
    this(welcome.spec(), commands, terminal);
  }

  private Tool(CommandSpec root, List<Command> commands, Terminal terminal) {
    commandLine = new CommandLine(ToolSpec.of(root.name(NAME), commands));
    commandLine.setExpandAtFiles(false);
    this.terminal = terminal;
  }

  /** Runs a command and returns the exit code; all failures are told on standard error. */
  public int run(String... arguments) {
    try {
      requireReadable(arguments);
      return parsed(commandLine.parseArgs(arguments));
    } catch (InterruptedException | RuntimeException | VirtualMachineError e) {
      return new FailureReport(terminal).exitCode(e);
    }
  }

  /** What the locale cannot read is a replacement character, and is lost. */
  private void requireReadable(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].indexOf(REPLACEMENT) >= 0) {
        throw new ParameterException(
            commandLine,
            "argument "
                + (i + 1)
                + " has characters that your locale cannot read: set LC_ALL to one with UTF-8,"
                + " such as C.UTF-8");
      }
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
    Ansi ansi = terminal.colors() == Colors.ON ? Ansi.ON : Ansi.OFF;
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
}
