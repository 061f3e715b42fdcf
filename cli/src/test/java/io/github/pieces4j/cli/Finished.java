package io.github.pieces4j.cli;

import java.util.List;

/**
 * Is what a process left behind.
 *
 * @param exitCode how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Finished(int exitCode, String out, String err) {
  public List<String> lines() {
    return out.lines().toList();
  }

  /** Returns the one line that was printed, for commands that print one. */
  String line() {
    if (exitCode != 0 || lines().size() != 1) {
      throw new AssertionError("expected one line, but got " + this);
    }
    return lines().get(0);
  }
}
