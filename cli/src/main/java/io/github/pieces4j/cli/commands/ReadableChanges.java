package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.cli.terminal.Colors;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Instant;
import java.util.List;

/** A printer of changes for people: when, what, the start of the identifier, the name. */
final class ReadableChanges implements ChangePrinter {
  private static final ShortIds IDS = ShortIds.of(List.of());
  private static final int COLUMNS_BEFORE_NAME = 8 + 2 + 7 + 2 + ShortIds.SHORTEST + 2;

  private final Terminal terminal;

  ReadableChanges(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void print(ObjectChange<Conversation> change) {
    Colors colors = terminal.colors();
    String what = change.isDeleted() ? "deleted" : "changed";
    terminal
        .out()
        .line(
            colors.faint(LocalTime.second(Instant.now()))
                + "  "
                + colors.strong(what)
                + "  "
                + colors.faint(VisibleText.line(IDS.of(change.id())))
                + "  "
                + terminal.fitted(VisibleText.line(detail(change)), COLUMNS_BEFORE_NAME));
  }

  private static String detail(ObjectChange<Conversation> change) {
    if (change.failure() != null) {
      return "(cannot be read: " + change.failure().getMessage() + ")";
    }
    return change.value() == null ? "" : Readable.name(change.value());
  }
}
