package io.github.pieces4j.examples.cli.conversations;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.examples.cli.tool.Command;
import io.github.pieces4j.examples.cli.tool.ExitCode;
import io.github.pieces4j.examples.cli.tool.Invocation;
import io.github.pieces4j.examples.cli.tool.Output;
import io.github.pieces4j.model.conversation.Conversation;
import picocli.CommandLine.Model.CommandSpec;

/** Lists all conversations, those changed last first. */
public final class ListCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("list");
    spec.usageMessage().description("List all conversations, those changed last first.");
    return spec;
  }

  @Override
  public int run(Invocation invocation) {
    try (PiecesClient client = invocation.openClient()) {
      Output out = invocation.out();
      for (Conversation conversation : client.conversations().list().iterable()) {
        if (invocation.json()) {
          out.json(conversation);
        } else {
          out.line(conversation.id() + " " + conversation.name());
        }
      }
      return ExitCode.DONE;
    }
  }
}
