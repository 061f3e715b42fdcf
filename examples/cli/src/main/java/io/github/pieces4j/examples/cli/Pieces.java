package io.github.pieces4j.examples.cli;

import io.github.pieces4j.examples.cli.conversations.DeleteCommand;
import io.github.pieces4j.examples.cli.conversations.ListCommand;
import io.github.pieces4j.examples.cli.conversations.NewCommand;
import io.github.pieces4j.examples.cli.conversations.RenameCommand;
import io.github.pieces4j.examples.cli.conversations.SayCommand;
import io.github.pieces4j.examples.cli.conversations.SearchCommand;
import io.github.pieces4j.examples.cli.conversations.ShowCommand;
import io.github.pieces4j.examples.cli.conversations.SummariseCommand;
import io.github.pieces4j.examples.cli.conversations.WatchCommand;
import io.github.pieces4j.examples.cli.serve.ServeCommand;
import io.github.pieces4j.examples.cli.tool.Command;
import io.github.pieces4j.examples.cli.tool.CompletionCommand;
import io.github.pieces4j.examples.cli.tool.ExitCode;
import io.github.pieces4j.examples.cli.tool.Terminal;
import io.github.pieces4j.examples.cli.tool.Tool;
import io.github.pieces4j.examples.cli.transfer.ExportCommand;
import io.github.pieces4j.examples.cli.transfer.ImportCommand;
import io.github.pieces4j.examples.cli.transfer.VerifyCommand;
import java.util.List;

/** Runs {@code pieces}. */
public final class Pieces {
  private Pieces() {}

  /**
   * Runs the command that the arguments name and exits with its code.
   *
   * <p>A plain return is the faster end: a JVM that is told to exit waits up to 300 ms for threads
   * in native code, as the HTTP client's are.
   */
  public static void main(String... arguments) {
    int code = new Tool(commands(), Terminal.ofProcess()).run(arguments);
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /** Returns all commands, in the order of the help. */
  public static List<Command> commands() {
    return List.of(
        new ListCommand(),
        new ShowCommand(),
        new SearchCommand(),
        new NewCommand(),
        new SayCommand(),
        new RenameCommand(),
        new DeleteCommand(),
        new SummariseCommand(),
        new WatchCommand(),
        new ExportCommand(),
        new VerifyCommand(),
        new ImportCommand(),
        new ServeCommand(),
        new CompletionCommand());
  }
}
