package io.github.pieces4j.cli.commands;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.model.Identified;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The command that lists all conversations, those changed last first. */
public final class ListCommand implements Command {
  private static final Comparator<Conversation> CHANGED_LAST_FIRST =
      Comparator.comparing((Conversation it) -> it.updatedAt()).reversed();

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("list");
    spec.usageMessage().description("List all conversations, those changed last first.");
    return spec;
  }

  @Override
  public int run(Invocation invocation) {
    try (PiecesClient client = invocation.openClient()) {
      Conversations list = client.conversations().list();
      List<Conversation> conversations = list.stream().sorted(CHANGED_LAST_FIRST).toList();
      if (invocation.json()) {
        conversations.forEach(invocation.out()::json);
      } else {
        print(invocation, conversations);
      }
      UnreadableNotices.tell(invocation, list);
      return ExitCode.DONE;
    }
  }

  private static void print(Invocation invocation, List<Conversation> conversations) {
    ConversationTable table =
        new ConversationTable(
            invocation.terminal(), conversations.stream().map(Identified::id).toList());
    table.header();
    for (Conversation it : conversations) {
      int messages = it.messages().size();
      table.row(it.id(), it.updatedAt(), messages, it.name());
    }
  }
}
