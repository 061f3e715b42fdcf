package io.github.pieces4j.cli.commands;

import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.model.PiecesList;

/** The notices on standard error of what the server has, but this version cannot read. */
final class UnreadableNotices {
  private UnreadableNotices() {}

  /** Names each one that a list is shown without. */
  static void tell(Invocation invocation, PiecesList<?> shown) {
    for (UnreadableElement element : shown.unreadable()) {
      invocation.terminal().problem("left out what cannot be read: " + element);
    }
  }
}
