package io.github.pieces4j.cli.terminal;

import org.jline.utils.WCWidth;

/** The number of columns that text takes on a terminal. */
final class DisplayWidth {
  private static final String ELLIPSIS = "…";
  private static final int FIRST_UNUSUAL = 0x300;

  private DisplayWidth() {}

  /** Returns the text, its end replaced by an ellipsis if it takes more than some columns. */
  static String cut(String text, int columns) {
    int used = 0;
    int lastFit = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      used += columns(text.codePointAt(i));
      if (used > columns) {
        return text.substring(0, lastFit) + ELLIPSIS;
      }
      if (used < columns) {
        lastFit = i + Character.charCount(text.codePointAt(i));
      }
    }
    return text;
  }

  private static int columns(int point) {
    return point < FIRST_UNUSUAL ? 1 : Math.max(0, WCWidth.wcwidth(point));
  }
}
