package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.model.Annotation;
import picocli.CommandLine.Model.CommandSpec;

/** The command that lets the server summarize a conversation. */
public final class SummarizeCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("summarize");
    spec.usageMessage().description("Let the server summarize a conversation; print the summary.");
    return spec.addPositional(ConversationArgument.parameter());
  }

  @Override
  public int run(Invocation invocation) {
    try (PiecesClient client = invocation.openClient()) {
      String id = ConversationArgument.of(invocation, client);
      String annotationId = client.conversation(id).summarize().annotation().id();
      Annotation summary = client.annotation(annotationId).get();
      invocation.print(summary, VisibleText.lines(summary.text()));
      return ExitCode.DONE;
    }
  }
}
