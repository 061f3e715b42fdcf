package io.github.pieces4j.examples.cli.transfer;

import io.github.pieces4j.examples.cli.archive.ObjectKind;
import io.github.pieces4j.examples.cli.tool.JsonLine;

/**
 * Is something in which an export and a server differ.
 *
 * @param what what is different, such as {@code changed}
 * @param where the property or the reason
 */
record Difference(String what, ObjectKind kind, String id, String where) {
  /** Returns it for programs. */
  JsonLine json() {
    return new JsonLine()
        .with("difference", what)
        .with("kind", kind.toString())
        .with("id", id)
        .with("where", where);
  }

  @Override
  public String toString() {
    return what + " " + kind + " " + id + ": " + where;
  }
}
