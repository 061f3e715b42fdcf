package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.blocking.ConversationApi;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.model.Conversation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command that renames a conversation. */
public final class RenameCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("rename");
    spec.usageMessage().description("Rename a conversation and print its new name.");
    return spec.addPositional(ConversationArgument.parameter())
        .addPositional(
            PositionalParamSpec.builder()
                .index("1")
                .arity("0..1")
                .paramLabel("NAME")
                .type(String.class)
                .required(false)
                .description("What to call it; without it the server invents a name.")
                .build());
  }

  @Override
  public int run(Invocation invocation) {
    String name = invocation.arguments().matchedPositionalValue(1, null);
    try (PiecesClient client = invocation.openClient()) {
      Conversation renamed = rename(client, ConversationArgument.of(invocation, client), name);
      invocation.print(renamed, VisibleText.line(Readable.name(renamed)));
      return ExitCode.DONE;
    }
  }

  private static Conversation rename(PiecesClient client, String id, @Nullable String name) {
    ConversationApi conversation = client.conversation(id);
    return name == null ? conversation.renameByServer() : conversation.rename(name);
  }
}
