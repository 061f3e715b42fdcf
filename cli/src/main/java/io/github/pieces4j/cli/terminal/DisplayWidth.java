package io.github.pieces4j.cli.terminal;

import org.jline.utils.WCWidth;

/** The number of columns that text takes on a terminal. */
final class DisplayWidth {
  private static final String ELLIPSIS = "…";
  private static final int FIRST_UNUSUAL = 0x300;

  private DisplayWidth() {}

  /**
   * Returns the text, its end replaced by an ellipsis if it takes more than some columns. What
   * readers see as one character is not cut.
   */
  static String cut(String text, int columns) {
    int used = 0;
    int lastFit = 0;
    for (int start = 0; start < text.length(); ) {
      int end = end(text, start);
      used += columns(text, start, end);
      if (used > columns) {
        return text.substring(0, lastFit) + ELLIPSIS;
      }
      if (used < columns) {
        lastFit = end;
      }
      start = end;
    }
    return text;
  }

  /** Letters without marks, of which most texts are, need no table. */
  private static int end(String text, int start) {
    int next = start + 1;
    boolean isUsual =
        text.charAt(start) < FIRST_UNUSUAL
            && (next == text.length() || text.charAt(next) < FIRST_UNUSUAL);
    return isUsual ? next : start + Math.max(1, WCWidth.charCountForGraphemeCluster(text, start));
  }

  /** Some terminals draw joined emoji one by one, so the wider way counts. */
  private static int columns(String text, int start, int end) {
    if (end == start + 1 && text.charAt(start) < FIRST_UNUSUAL) {
      return 1;
    }
    int apart =
        text.substring(start, end).codePoints().map(it -> Math.max(0, WCWidth.wcwidth(it))).sum();
    return Math.max(apart, WCWidth.wcwidthForGraphemeCluster(text, start));
  }
}
