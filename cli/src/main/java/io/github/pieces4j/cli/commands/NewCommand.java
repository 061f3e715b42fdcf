package io.github.pieces4j.cli.commands;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.model.Conversation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command that creates a conversation. */
public final class NewCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("new");
    spec.usageMessage().description("Create a conversation and print its identifier.");
    return spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("NAME")
            .type(String.class)
            .required(true)
            .description("What to call it.")
            .build());
  }

  @Override
  public int run(Invocation invocation) {
    String name = invocation.arguments().matchedPositionalValue(0, "");
    try (PiecesClient client = invocation.openClient()) {
      Conversation created = client.conversations().create(name);
      invocation.print(created, created.id());
      return ExitCode.DONE;
    }
  }
}
