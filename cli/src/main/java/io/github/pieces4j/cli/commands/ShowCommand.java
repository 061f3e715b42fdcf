package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Colors;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.Output;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.MessageRole;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The command that shows a conversation with its messages, the oldest first. */
public final class ShowCommand implements Command {
  private static final String FENCE = "```";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("show");
    spec.usageMessage()
        .description(
            "Show a conversation with its messages, the oldest first.",
            "With --json: the conversation's line, then a line for each message.");
    return spec.addPositional(ConversationArgument.parameter());
  }

  @Override
  public int run(Invocation invocation) {
    try (PiecesClient client = invocation.openClient()) {
      String id = ConversationArgument.of(invocation, client);
      Conversation conversation = client.conversation(id).get();
      ConversationMessages list = client.conversation(id).messages();
      List<ConversationMessage> messages = list.stream().toList();
      if (invocation.json()) {
        invocation.out().json(conversation);
        messages.forEach(invocation.out()::json);
      } else {
        print(invocation, conversation, messages);
      }
      UnreadableNotices.tell(invocation, list);
      return ExitCode.DONE;
    }
  }

  private static void print(
      Invocation invocation, Conversation conversation, List<ConversationMessage> messages) {
    Output out = invocation.out();
    Colors colors = invocation.terminal().colors();
    out.line(colors.strong(VisibleText.line(Readable.name(conversation))));
    out.line(colors.faint(VisibleText.line(conversation.id())));
    out.line(
        colors.faint(
            "created "
                + LocalTime.minute(conversation.created())
                + ", updated "
                + LocalTime.minute(conversation.updated())));
    for (ConversationMessage message : messages) {
      out.line("");
      out.line(role(message, colors) + "  " + colors.faint(LocalTime.minute(message.created())));
      out.line(colored(VisibleText.lines(message.text()), colors));
    }
  }

  private static String role(ConversationMessage message, Colors colors) {
    String role = VisibleText.line(message.role().value());
    return message.role().equals(MessageRole.USER) ? colors.user(role) : colors.other(role);
  }

  /** Colors code between fences, so that it stands out. */
  private static String colored(String text, Colors colors) {
    if (colors == Colors.OFF || !text.contains(FENCE)) {
      return text;
    }
    List<String> lines = new ArrayList<>();
    boolean isCode = false;
    for (String line : text.split("\n", -1)) {
      boolean isFence = line.stripLeading().startsWith(FENCE);
      lines.add(isFence ? colors.faint(line) : isCode ? colors.code(line) : line);
      isCode ^= isFence;
    }
    return String.join("\n", lines);
  }
}
