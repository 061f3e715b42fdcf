package io.github.pieces4j.cli.commands;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Failures;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesTimeoutException;
import picocli.CommandLine.Model.CommandSpec;

/** What the tool says to somebody who names no command. */
public final class WelcomeCommand implements Command {
  @Override
  public CommandSpec spec() {
    return CommandSpec.wrapWithoutInspection(this);
  }

  @Override
  public int run(Invocation invocation) {
    boolean isThere = tellServer(invocation);
    invocation.out().line("");
    if (isThere) {
      line(invocation, "pieces list", "your conversations, those changed last first");
      line(invocation, "pieces search TEXT", "where something was said");
      line(invocation, "pieces show CONVERSATION", "one of them, by the start of its identifier");
    } else {
      line(invocation, "pieces serve", "serves conversations that you have imported");
      line(invocation, "pieces import DIR", "imports an export, to be served");
      line(invocation, "pieces doctor", "says what was looked for, and where");
    }
    invocation.out().line("");
    invocation.out().line("pieces --help has all commands.");
    return ExitCode.DONE;
  }

  private static boolean tellServer(Invocation invocation) {
    try (PiecesClient client = invocation.openClient()) {
      int conversations = client.conversations().identifiers().size();
      String server = invocation.server() == null ? "A server is running" : "The server is there";
      String count = conversations == 1 ? " conversation." : " conversations.";
      invocation.out().line(server + ", with " + conversations + count);
      return true;
    } catch (PiecesConnectionException | PiecesTimeoutException e) {
      String named = invocation.namedServer().map(it -> " at " + it).orElse("");
      invocation.out().line("No server answers" + named + ".");
      return false;
    } catch (PiecesException e) {
      invocation.out().line(Failures.message(e));
      return false;
    }
  }

  private static void line(Invocation invocation, String command, String what) {
    String padded = command + " ".repeat(Math.max(0, 26 - command.length()));
    invocation.out().line("  " + invocation.terminal().colors().strong(padded) + what);
  }
}
