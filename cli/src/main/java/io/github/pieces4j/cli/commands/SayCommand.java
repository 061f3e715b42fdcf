package io.github.pieces4j.cli.commands;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command that adds a message to a conversation. */
public final class SayCommand implements Command {
  private static final String ROLE = "--role";
  private static final List<String> ROLES = List.of("user", "assistant", "system");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("say");
    spec.usageMessage()
        .description("Add a message and print its identifier. It is only stored: nothing answers.");
    return spec.addOption(role())
        .addPositional(ConversationArgument.parameter())
        .addPositional(
            PositionalParamSpec.builder()
                .index("1")
                .arity("0..1")
                .paramLabel("TEXT")
                .type(String.class)
                .required(false)
                .description("What to say; without it all of standard input.")
                .build());
  }

  private static OptionSpec role() {
    return OptionSpec.builder("-r", ROLE)
        .paramLabel("ROLE")
        .type(String.class)
        .completionCandidates(ROLES)
        .description("Who says it: user (the default), assistant or system.")
        .build();
  }

  @Override
  public int run(Invocation invocation) {
    MessageRole role = role(invocation);
    String text = text(invocation);
    try (PiecesClient client = invocation.openClient()) {
      String id = ConversationArgument.of(invocation, client);
      ConversationMessage created = client.conversation(id).say(role, text);
      invocation.print(created, created.id());
      return ExitCode.DONE;
    }
  }

  private static MessageRole role(Invocation invocation) {
    String role = invocation.arguments().matchedOptionValue(ROLE, ROLES.get(0));
    if (!ROLES.contains(role.toLowerCase(Locale.ROOT))) {
      throw invocation.wrongUsage(
          ROLE + " takes " + String.join(", ", ROLES) + ", but its value is " + role);
    }
    return MessageRole.of(role.toUpperCase(Locale.ROOT));
  }

  private static String text(Invocation invocation) {
    String text =
        invocation.arguments().hasMatchedPositional(1)
            ? invocation.arguments().matchedPositionalValue(1, "")
            : StandardInput.text(invocation);
    if (text.isBlank()) {
      throw invocation.wrongUsage("there is no text to say");
    }
    return text;
  }
}
