package io.github.pieces4j.cli;

import io.github.pieces4j.cli.commands.BackupCommand;
import io.github.pieces4j.cli.commands.DeleteCommand;
import io.github.pieces4j.cli.commands.DoctorCommand;
import io.github.pieces4j.cli.commands.ExportCommand;
import io.github.pieces4j.cli.commands.HtmlCommand;
import io.github.pieces4j.cli.commands.ImportCommand;
import io.github.pieces4j.cli.commands.ListCommand;
import io.github.pieces4j.cli.commands.McpCommand;
import io.github.pieces4j.cli.commands.NewCommand;
import io.github.pieces4j.cli.commands.OpenCommand;
import io.github.pieces4j.cli.commands.RenameCommand;
import io.github.pieces4j.cli.commands.SayCommand;
import io.github.pieces4j.cli.commands.SearchCommand;
import io.github.pieces4j.cli.commands.ServeCommand;
import io.github.pieces4j.cli.commands.ShowCommand;
import io.github.pieces4j.cli.commands.SummarizeCommand;
import io.github.pieces4j.cli.commands.VerifyCommand;
import io.github.pieces4j.cli.commands.WatchCommand;
import io.github.pieces4j.cli.commands.WelcomeCommand;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.CompletionCommand;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.ManCommand;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.cli.terminal.Tool;
import java.util.List;

/** The program {@code pieces}. */
public final class Pieces {
  private Pieces() {}

  /**
   * Runs the command that the arguments name and exits with its code.
   *
   * <p>A plain return is the faster end: a JVM that is told to exit waits up to 300 ms for threads
   * in native code, as the HTTP client's are.
   */
  public static void main(String... arguments) {
    int code = new Tool(new WelcomeCommand(), commands(), Terminal.ofProcess()).run(arguments);
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
        new SummarizeCommand(),
        new WatchCommand(),
        new ExportCommand(),
        new VerifyCommand(),
        new HtmlCommand(),
        new ImportCommand(),
        new ServeCommand(),
        new OpenCommand(),
        new BackupCommand(),
        new McpCommand(),
        new DoctorCommand(),
        new CompletionCommand(),
        new ManCommand());
  }
}
