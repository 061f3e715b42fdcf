package io.github.pieces4j.examples.cli.transfer;

import io.github.pieces4j.examples.cli.tool.Invocation;
import io.github.pieces4j.examples.cli.tool.JsonLine;
import io.github.pieces4j.examples.cli.tool.VisibleText;

/** Prints results as the caller wants them. */
final class Results {
  private Results() {}

  /**
   * Prints a result on one line.
   *
   * @param text what people read
   * @param json what programs read
   */
  static void print(Invocation invocation, String text, JsonLine json) {
    invocation.out().line(invocation.json() ? json.end() : VisibleText.line(text));
  }
}
