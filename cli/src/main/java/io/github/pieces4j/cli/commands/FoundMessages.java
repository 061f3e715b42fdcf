package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SearchedConversationMessage;

/** The messages that a search found, a line each. */
final class FoundMessages {
  private final Terminal terminal;
  private final String indent;

  FoundMessages(Terminal terminal, String indent) {
    this.terminal = terminal;
    this.indent = indent;
  }

  void print(SearchedConversationMessage found) {
    ConversationMessage message = found.message();
    String line = message == null ? found.identifier() : describe(message);
    terminal.out().line(indent + terminal.fitted(VisibleText.line(line), indent.length()));
  }

  private static String describe(ConversationMessage message) {
    String text = Readable.text(message).strip().replaceAll("\\s+", " ");
    return LocalTime.minute(message.created()) + "  " + message.role().value() + "  " + text;
  }
}
