package io.github.pieces4j.benchmarks.cli;

import io.github.pieces4j.cli.Pieces;
import io.github.pieces4j.cli.commands.ListCommand;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.cli.terminal.Tool;
import java.util.List;

/** The program {@code pieces} with the same arguments and output, but on the generated client. */
public final class PeerPieces {
  private PeerPieces() {}

  /** Runs the command that the arguments name. */
  public static void main(String... arguments) {
    List<Command> commands = Pieces.commands().stream().map(PeerPieces::onPeer).toList();
    int code = new Tool(commands, Terminal.ofProcess()).run(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static Command onPeer(Command command) {
    return command instanceof ListCommand ? new PeerListCommand() : command;
  }
}
