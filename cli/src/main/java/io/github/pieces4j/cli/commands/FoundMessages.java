package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SearchedConversationMessage;

/** The messages that a search found, a line each, in which what was looked for can be seen. */
final class FoundMessages {
  private static final String MORE = "…";

  private final Terminal terminal;
  private final String wanted;
  private final String indent;

  /**
   * Creates a printer.
   *
   * @param wanted what was looked for
   */
  FoundMessages(Terminal terminal, String wanted, String indent) {
    this.terminal = terminal;
    this.wanted = folded(wanted);
    this.indent = indent;
  }

  void print(SearchedConversationMessage found) {
    ConversationMessage message = found.message();
    String head = message == null ? found.identifier() : head(message);
    String text = message == null ? "" : VisibleText.line(folded(message.text()));
    String visible = VisibleText.line(head);
    int used = indent.length() + visible.length();
    terminal.out().line(indent + visible + marked(aroundHit(text, used)));
  }

  private static String head(ConversationMessage message) {
    return LocalTime.minute(message.created()) + "  " + message.role().value() + "  ";
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Leaves out the beginning of a text whose hit would be behind the edge of the terminal. */
  private String aroundHit(String text, int used) {
    String fitted = terminal.fitted(text, used);
    int hit = hit(text);
    if (fitted.equals(text) || hit < 0 || hit + wanted.length() < fitted.length()) {
      return fitted;
    }
    int room = Math.max(0, fitted.length() - wanted.length()) / 2;
    int start = hit - room;
    if (start <= 0) {
      return fitted;
    }
    int begin = Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    return terminal.fitted(MORE + text.substring(begin), used);
  }

  private int hit(String text) {
    for (int i = 0; !wanted.isEmpty() && i <= text.length() - wanted.length(); i++) {
      if (text.regionMatches(true, i, wanted, 0, wanted.length())) {
        return i;
      }
    }
    return -1;
  }

  private String marked(String text) {
    int hit = hit(text);
    if (hit < 0) {
      return text;
    }
    int end = hit + wanted.length();
    return text.substring(0, hit)
        + terminal.colors().strong(text.substring(hit, end))
        + text.substring(end);
  }
}
