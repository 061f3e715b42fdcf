package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.cli.terminal.Terminal;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A table of conversations: the start of the identifier, the last change, the name. */
public final class ConversationTable {
  private static final int COLUMNS_BEFORE_NAME = 8 + 2 + 16 + 2 + 4 + 2;

  private final Terminal terminal;
  private final ShortIds ids;

  /**
   * Creates a table.
   *
   * @param ids all identifiers, which decide how much of each is shown
   */
  public ConversationTable(Terminal terminal, Collection<String> ids) {
    this.terminal = terminal;
    this.ids = ShortIds.of(ids);
  }

  /** Prints the titles of the columns. */
  public void header() {
    String id = ids.padded("ID");
    terminal.out().line(terminal.colors().strong(id + "  UPDATED           MSGS  NAME"));
  }

  /** Prints a conversation. */
  public void row(String id, Instant updated, int messages, @Nullable String name) {
    String shown = VisibleText.line(Readable.name(name));
    terminal
        .out()
        .line(
            terminal.colors().faint(VisibleText.line(ids.of(id)))
                + "  "
                + LocalTime.minute(updated)
                + "  "
                + count(messages)
                + "  "
                + terminal.fitted(shown, COLUMNS_BEFORE_NAME + ids.length() - ShortIds.SHORTEST));
  }

  private static String count(int messages) {
    String digits = String.valueOf(messages);
    return " ".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
