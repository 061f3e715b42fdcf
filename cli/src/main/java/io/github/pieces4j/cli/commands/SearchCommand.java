package io.github.pieces4j.cli.commands;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.model.SearchedConversation;
import io.github.pieces4j.model.SearchedConversationMessage;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.SearchedConversations;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command that searches conversations, or the messages of one, for a text. */
public final class SearchCommand implements Command {
  private static final String IN = "--in";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("search");
    spec.usageMessage().description("Search all conversations for a text, the best matches first.");
    return spec.addOption(
            OptionSpec.builder(IN)
                .paramLabel(ConversationArgument.LABEL)
                .type(String.class)
                .description("Search the messages of this conversation only.")
                .build())
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .paramLabel("TEXT")
                .type(String.class)
                .required(true)
                .description("What to look for.")
                .build());
  }

  @Override
  public int run(Invocation invocation) {
    String text = invocation.arguments().matchedPositionalValue(0, "");
    String in = invocation.arguments().matchedOptionValue(IN, null);
    try (PiecesClient client = invocation.openClient()) {
      if (in == null) {
        SearchedConversations found = client.conversations().search(text);
        printConversations(invocation, found.iterable());
        UnreadableNotices.tell(invocation, found);
      } else {
        String id = ConversationArgument.resolve(in, client);
        SearchedConversationMessages found = client.conversation(id).search(text);
        printMessages(invocation, found.iterable());
        UnreadableNotices.tell(invocation, found);
      }
      return ExitCode.DONE;
    }
  }

  private static void printConversations(Invocation invocation, List<SearchedConversation> found) {
    if (invocation.json()) {
      found.forEach(invocation.out()::json);
    } else {
      new FoundConversations(invocation.terminal()).print(found);
    }
  }

  private static void printMessages(
      Invocation invocation, List<SearchedConversationMessage> found) {
    if (invocation.json()) {
      found.forEach(invocation.out()::json);
    } else {
      found.forEach(new FoundMessages(invocation.terminal(), "")::print);
    }
  }
}
