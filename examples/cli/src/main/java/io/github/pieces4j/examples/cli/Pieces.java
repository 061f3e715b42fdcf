package io.github.pieces4j.examples.cli;

import io.github.pieces4j.examples.cli.conversations.ListCommand;
import io.github.pieces4j.examples.cli.serve.ServeCommand;
import io.github.pieces4j.examples.cli.tool.Command;
import io.github.pieces4j.examples.cli.tool.Terminal;
import io.github.pieces4j.examples.cli.tool.Tool;
import io.github.pieces4j.examples.cli.transfer.ExportCommand;
import io.github.pieces4j.examples.cli.transfer.ImportCommand;
import io.github.pieces4j.examples.cli.transfer.VerifyCommand;
import java.util.List;

/** Runs {@code pieces}. */
public final class Pieces {
  private Pieces() {}

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String... arguments) {
    System.exit(new Tool(commands(), Terminal.ofProcess()).run(arguments));
  }

  private static List<Command> commands() {
    return List.of(
        new ListCommand(),
        new ExportCommand(),
        new VerifyCommand(),
        new ImportCommand(),
        new ServeCommand());
  }
}
