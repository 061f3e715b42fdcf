package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.JsonLine;

/** The results as the caller wants them. */
public final class Results {
  private Results() {}

  /**
   * Prints a result on one line.
   *
   * @param text what people read
   * @param json what programs read
   */
  public static void print(Invocation invocation, String text, JsonLine json) {
    invocation.out().line(invocation.json() ? json.end() : VisibleText.line(text));
  }
}
