package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.SearchedConversation;
import java.util.List;

/** The conversations that a search found, with the messages that match. */
final class FoundConversations {
  private static final int MESSAGES_EACH = 3;

  private final Terminal terminal;
  private final FoundMessages messages;

  FoundConversations(Terminal terminal, String wanted) {
    this.terminal = terminal;
    messages = new FoundMessages(terminal, wanted, "    ");
  }

  void print(List<SearchedConversation> found) {
    ShortIds ids = ShortIds.of(found.stream().map(SearchedConversation::identifier).toList());
    found.forEach(it -> print(it, ids));
  }

  private void print(SearchedConversation found, ShortIds ids) {
    String id = terminal.colors().faint(VisibleText.line(ids.of(found.identifier())));
    String name = VisibleText.line(name(found));
    String fitted = terminal.fitted(name, ids.length() + 2);
    terminal.out().line(id + "  " + terminal.colors().strong(fitted));
    if (found.messages() != null) {
      found.messages().iterable().stream().limit(MESSAGES_EACH).forEach(messages::print);
    }
  }

  /** The conversation itself is only there if the server sends it along. */
  private static String name(SearchedConversation found) {
    Conversation conversation = found.conversation();
    return conversation == null ? found.identifier() : Readable.name(conversation);
  }
}
