package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.cli.terminal.Failures;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.error.PiecesException;
import java.io.UncheckedIOException;

/** What an assistant is told of a call that failed, in one line. */
final class CallFailures {
  private CallFailures() {}

  /** Returns the line; whoever runs the server is told of failures that nobody foresaw, too. */
  static String text(Throwable failure, Terminal terminal) {
    if (failure instanceof RefusedCallException refused) {
      return VisibleText.line(String.valueOf(refused.getMessage()));
    }
    if (failure instanceof PiecesException known) {
      return VisibleText.line(Failures.message(known));
    }
    if (failure instanceof UncheckedIOException known) {
      return VisibleText.line(String.valueOf(known.getMessage()));
    }
    terminal.problem("unexpected " + failure);
    return VisibleText.line("unexpected " + failure);
  }
}
