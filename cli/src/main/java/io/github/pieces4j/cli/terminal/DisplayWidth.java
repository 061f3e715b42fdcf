package io.github.pieces4j.cli.terminal;

/** The number of columns that text takes on a terminal. */
final class DisplayWidth {
  private static final String ELLIPSIS = "…";
  private static final int FIRST_WIDE = 0x1100;

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
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  /** The scripts that terminals draw two columns wide, and emoji. */
  private static boolean isWide(int point) {
    if (point < FIRST_WIDE) {
      return false;
    }
    return point <= 0x115f
        || isWithin(point, 0x2e80, 0xa4cf)
        || isWithin(point, 0xac00, 0xd7a3)
        || isWithin(point, 0xf900, 0xfaff)
        || isWithin(point, 0xfe30, 0xfe6f)
        || isWithin(point, 0xff00, 0xff60)
        || isWithin(point, 0xffe0, 0xffe6)
        || isWithin(point, 0x1f300, 0x1faff)
        || isWithin(point, 0x20000, 0x3fffd);
  }

  private static boolean isWithin(int point, int first, int last) {
    return first <= point && point <= last;
  }
}
