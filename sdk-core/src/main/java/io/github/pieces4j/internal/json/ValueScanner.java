package io.github.pieces4j.internal.json;

/**
 * A scanner for the end of a JSON value by its strings and nesting; it goes on from part to part.
 */
final class ValueScanner {
  private int depth;
  private boolean inText;
  private boolean escaped;

  /** Returns where the byte behind the value is, or the part's length if the value goes on. */
  int end(byte[] part, int from) {
    for (int at = from; at < part.length; at++) {
      byte next = part[at];
      if (inText) {
        readText(next);
      } else if (depth == 0 && (next == ',' || next == '}' || next == ']')) {
        return at;
      } else {
        read(next);
      }
    }
    return part.length;
  }

  private void readText(byte next) {
    if (escaped) {
      escaped = false;
    } else if (next == '"') {
      inText = false;
    } else {
      escaped = next == '\\';
    }
  }

  private void read(byte next) {
    switch (next) {
      case '"' -> inText = true;
      case '{', '[' -> depth++;
      case '}', ']' -> depth--;
      default -> {}
    }
  }
}
