package io.github.pieces4j.cli.commands;

import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.model.PiecesList;
import java.util.List;

/** The notices on standard error of what the server has, but this version cannot read. */
final class UnreadableNotices {
  private UnreadableNotices() {}

  /** Names each one that a list is shown without. */
  static void tell(Invocation invocation, PiecesList<?> shown) {
    tell(invocation, shown.unreadable());
  }

  /** Names each one that was left out. */
  static void tell(Invocation invocation, List<UnreadableElement> leftOut) {
    for (UnreadableElement element : leftOut) {
      invocation.terminal().problem("left out what cannot be read: " + element);
    }
  }
}
