package io.github.pieces4j.cli.commands;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command that prints each change of a conversation when it happens, until Ctrl-C. */
public final class WatchCommand implements Command {
  private static final String ALL = "--all";
  private static final Duration LONG = Duration.ofHours(1);

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("watch");
    spec.usageMessage()
        .description(
            "Print each change of a conversation when it happens, until Ctrl-C.",
            "It reconnects by itself, and prints what it missed.");
    return spec.addOption(
        OptionSpec.builder("-a", ALL)
            .type(boolean.class)
            .description("Begin with the conversations that are there.")
            .build());
  }

  @Override
  public int run(Invocation invocation) {
    boolean all = invocation.arguments().matchedOptionValue(ALL, false);
    try (PiecesClient client = invocation.openClient()) {
      // The stream would try for ever; a server that is not there at all is an error.
      client.connection().version();
      ConnectionNotices.tell(client, invocation.terminal());
      try (EventStream<ObjectChange<Conversation>> changes =
          client.conversations().watch(event -> all || !event.isSnapshot())) {
        print(invocation, changes);
      }
      return ExitCode.DONE;
    }
  }

  private static void print(
      Invocation invocation, EventStream<ObjectChange<Conversation>> changes) {
    ChangePrinter printer = ChangePrinter.of(invocation);
    while (!changes.isClosed()) {
      ObjectChange<Conversation> change = changes.poll(LONG).orElse(null);
      if (change != null) {
        printer.print(change);
        invocation.out().flush();
      }
    }
  }

  @Override
  public boolean endsInOrder() {
    return true;
  }
}
