package io.github.pieces4j.cli.commands;

import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.stream.ObjectChange;

/** A printer of changed conversations. */
interface ChangePrinter {
  /** Prints a change on a line of its own. */
  void print(ObjectChange<Conversation> change);

  /** Returns the printer for people or for programs, whoever asked. */
  static ChangePrinter of(Invocation invocation) {
    return invocation.json()
        ? new JsonChanges(invocation.out())
        : new ReadableChanges(invocation.terminal());
  }
}
