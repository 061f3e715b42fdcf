package io.github.pieces4j.cli.terminal;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command that prints the script for completion in bash and zsh. */
public final class CompletionCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("completion");
    spec.usageMessage()
        .description(
            "Print the script that completes commands and options, for bash and zsh.",
            "Use it with: source <(pieces completion)");
    return spec;
  }

  @Override
  public int run(Invocation invocation) {
    CommandLine root = invocation.arguments().commandSpec().root().commandLine();
    invocation.out().line(AutoComplete.bash(root.getCommandName(), root).stripTrailing());
    return ExitCode.DONE;
  }
}
