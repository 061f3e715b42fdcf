package io.github.pieces4j.archive;

import io.github.pieces4j.internal.text.Redaction;

/**
 * Text from a server that is safe to print: it must not steer the terminal.
 *
 * @since 0.1
 */
public final class VisibleText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private VisibleText() {}

  /** Prints all of a text on one line, its control characters as visible escapes. */
  public static String line(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(visible, point, isJoiner(point)));
    return visible.toString();
  }

  /** Prints all of a text, its line ends and tabs as they are, others as visible escapes. */
  public static String lines(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .forEach(point -> append(visible, point, isJoiner(point) || isOfLines(point)));
    return visible.toString();
  }

  private static void append(StringBuilder visible, int point, boolean isHarmless) {
    if (isHarmless) {
      visible.appendCodePoint(point);
    } else {
      visible.append(Redaction.visible(Character.toString(point), 1));
    }
  }

  private static boolean isOfLines(int point) {
    return point == '\n' || point == '\t';
  }

  /** Some scripts, and many emoji, are not readable without their joiners. */
  private static boolean isJoiner(int point) {
    return point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
  }
}
