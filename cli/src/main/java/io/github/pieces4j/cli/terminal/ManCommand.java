package io.github.pieces4j.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command that prints manual pages. */
public final class ManCommand implements Command {
  private static final String TO = "--to";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("man");
    spec.usageMessage()
        .description(
            "Print the manual page of the tool or of a command, for man(1).",
            "Read it with: pieces man | man -l -");
    return spec.addPositional(
            PositionalParamSpec.builder()
                .paramLabel("COMMAND")
                .index("0")
                .arity("0..1")
                .type(String.class)
                .description("The command; without it the page of the tool.")
                .build())
        .addOption(
            OptionSpec.builder(TO)
                .paramLabel("DIR")
                .type(Path.class)
                .converters(new DirectoryName())
                .description(
                    "Write all pages into this directory, such as ~/.local/share/man/man1.")
                .build());
  }

  @Override
  public int run(Invocation invocation) {
    CommandLine root = invocation.arguments().commandSpec().root().commandLine();
    Path directory = invocation.arguments().matchedOptionValue(TO, null);
    String named = invocation.arguments().matchedPositionalValue(0, null);
    if (directory != null) {
      writeAll(root, directory, invocation.version());
      return ExitCode.DONE;
    }
    CommandLine command = named == null ? root : root.getSubcommands().get(named);
    if (command == null) {
      throw invocation.wrongUsage("there is no command " + named);
    }
    invocation.out().line(ManPage.of(command.getCommandSpec(), invocation.version()));
    return ExitCode.DONE;
  }

  private static void writeAll(CommandLine root, Path directory, String version) {
    Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
        .map(CommandLine::getCommandSpec)
        .forEach(it -> write(directory.resolve(ManPage.name(it) + ".1"), ManPage.of(it, version)));
  }

  private static void write(Path file, String page) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, page + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
