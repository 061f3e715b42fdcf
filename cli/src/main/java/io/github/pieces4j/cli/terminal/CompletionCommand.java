package io.github.pieces4j.cli.terminal;

import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command that prints the script for completion in a shell. */
public final class CompletionCommand implements Command {
  /** The shells for which there is a script. */
  enum Shell {
    BASH,
    ZSH,
    FISH;

    static Shell named(String name) {
      try {
        return valueOf(name.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new CommandLine.TypeConversionException("'" + name + "' is none of bash, zsh, fish");
      }
    }
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("completion");
    spec.usageMessage()
        .description(
            "Print the script that completes commands and options, for bash, zsh or fish.",
            "Use it with: source <(pieces completion), or in fish: pieces completion fish | source");
    return spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("SHELL")
            .index("0")
            .arity("0..1")
            .type(Shell.class)
            .converters(Shell::named)
            .description("bash, zsh or fish; without it the script for the first two.")
            .build());
  }

  @Override
  public int run(Invocation invocation) {
    CommandLine root = invocation.arguments().commandSpec().root().commandLine();
    Shell shell = invocation.arguments().matchedPositionalValue(0, Shell.BASH);
    String script =
        shell == Shell.FISH
            ? FishCompletion.of(root.getCommandSpec())
            : AutoComplete.bash(root.getCommandName(), root);
    invocation.out().line(script.stripTrailing());
    return ExitCode.DONE;
  }
}
