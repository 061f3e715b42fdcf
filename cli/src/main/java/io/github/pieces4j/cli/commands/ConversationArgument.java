package io.github.pieces4j.cli.commands;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.FailedCommandException;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.model.Identified;
import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The argument that names a conversation: by its identifier, or by the start of it. */
final class ConversationArgument {
  static final String LABEL = "CONVERSATION";
  static final String HELP = "Its identifier, or enough of its start.";

  /** Whoever gives this much gives all of it, so there is no need to ask for the others. */
  private static final int UUID_CHARS = 36;

  private ConversationArgument() {}

  /** Describes it as the first argument of a command. */
  static PositionalParamSpec parameter() {
    return PositionalParamSpec.builder()
        .index("0")
        .paramLabel(LABEL)
        .type(String.class)
        .required(true)
        .description(HELP)
        .build();
  }

  /** Returns the identifier that the first argument stands for. */
  static String of(Invocation invocation, PiecesClient client) {
    return resolve(invocation.arguments().matchedPositionalValue(0, ""), client);
  }

  /** Returns the identifier that a text stands for. */
  static String resolve(String text, PiecesClient client) {
    return text.length() >= UUID_CHARS || text.isBlank() ? text : resolveStart(text, client);
  }

  private static String resolveStart(String start, PiecesClient client) {
    List<String> found =
        client.conversations().identifiers().stream()
            .map(Identified::id)
            .filter(id -> id.startsWith(start))
            .distinct()
            .toList();
    if (found.contains(start)) {
      return start;
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    throw found.isEmpty() ? unknown(start) : ambiguous(start, found);
  }

  private static FailedCommandException unknown(String start) {
    return new FailedCommandException(
        ExitCode.NOT_FOUND,
        "no conversation's identifier starts with " + start + ": pieces list shows them all");
  }

  private static FailedCommandException ambiguous(String start, List<String> found) {
    return new FailedCommandException(
        ExitCode.USAGE,
        found.size()
            + " conversations start with "
            + start
            + ", such as "
            + found.get(0)
            + " and "
            + found.get(1)
            + ": give more of it");
  }
}
