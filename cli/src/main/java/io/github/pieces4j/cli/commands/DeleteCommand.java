package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.Counted;
import io.github.pieces4j.cli.terminal.Device;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.FailedCommandException;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.model.Conversation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command that deletes a conversation, once a person or the script agrees. */
public final class DeleteCommand implements Command {
  private static final String YES = "--yes";
  private static final int COLUMNS_BESIDE_NAME = "Delete  with 1000 messages? [y/N] yes".length();

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("delete");
    spec.usageMessage()
        .description(
            "Delete a conversation and print the name it had. On a terminal it asks before.",
            "With --json: the conversation as it was.");
    return spec.addOption(
            OptionSpec.builder("-y", YES)
                .type(boolean.class)
                .description("Do not ask; scripts need it.")
                .build())
        .addPositional(ConversationArgument.parameter());
  }

  @Override
  public int run(Invocation invocation) {
    boolean isAgreed = invocation.arguments().matchedOptionValue(YES, false);
    if (!isAgreed && !canAsk(invocation)) {
      throw invocation.wrongUsage("nobody can be asked here whether to delete it: give " + YES);
    }
    try (PiecesClient client = invocation.openClient()) {
      String id = ConversationArgument.of(invocation, client);
      Conversation conversation = client.conversation(id).get();
      if (!isAgreed) {
        ask(invocation, conversation);
      }
      client.conversation(id).delete();
      invocation.print(conversation, VisibleText.line(Readable.name(conversation)));
      return ExitCode.DONE;
    }
  }

  private static boolean canAsk(Invocation invocation) {
    Device device = invocation.terminal().device();
    return device.inIsTerminal() && device.errIsTerminal();
  }

  private static void ask(Invocation invocation, Conversation conversation) {
    String name = VisibleText.line(Readable.name(conversation));
    String question =
        "Delete %s with %s?"
            .formatted(
                invocation.terminal().fitted(name, COLUMNS_BESIDE_NAME),
                Counted.of(conversation.messages().size(), "message"));
    if (!StandardInput.agrees(invocation.terminal(), question)) {
      throw new FailedCommandException(ExitCode.FAILED, "nothing was deleted");
    }
  }
}
