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
    return Redaction.visible(text, Integer.MAX_VALUE);
  }

  /** Prints all of a text, its line ends and tabs as they are, others as visible escapes. */
  public static String lines(String text) {
    String lines = text.replace("\r\n", "\n");
    StringBuilder visible = new StringBuilder(lines.length());
    int done = 0;
    int point;
    for (int place = 0; place < lines.length(); place += Character.charCount(point)) {
      point = lines.codePointAt(place);
      if (Redaction.isInvisible(point) && !isHarmless(point)) {
        visible.append(lines, done, place).append(Redaction.visible(Character.toString(point), 1));
        done = place + Character.charCount(point);
      }
    }
    return visible.append(lines, done, lines.length()).toString();
  }

  /** Some scripts, and many emoji, are not readable without their joiners. */
  private static boolean isHarmless(int point) {
    return point == '\n'
        || point == '\t'
        || point == ZERO_WIDTH_JOINER
        || point == ZERO_WIDTH_NON_JOINER;
  }
}
