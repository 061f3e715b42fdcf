package io.github.pieces4j.archive;

import io.github.pieces4j.internal.text.Redaction;
import java.util.function.IntPredicate;

/**
 * Text from a server that is safe to print: it must not steer the terminal.
 *
 * @since 0.1
 */
public final class VisibleText {
  private static final int DELETE = 0x7f;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private VisibleText() {}

  /** Prints all of a text on one line, its control characters as visible escapes. */
  public static String line(String text) {
    return visible(text, VisibleText::isJoiner);
  }

  /** Prints all of a text, its line ends and tabs as they are, others as visible escapes. */
  public static String lines(String text) {
    return visible(
        text.replace("\r\n", "\n"), point -> point == '\n' || point == '\t' || isJoiner(point));
  }

  private static String visible(String text, IntPredicate isHarmless) {
    StringBuilder visible = new StringBuilder(text.length());
    int done = 0;
    int point;
    for (int place = 0; place < text.length(); place += Character.charCount(point)) {
      point = text.codePointAt(place);
      boolean isPlain = point >= ' ' && point < DELETE; // as most of all texts
      if (!isPlain && Redaction.isInvisible(point) && !isHarmless.test(point)) {
        visible.append(text, done, place).append(Redaction.visible(Character.toString(point), 1));
        done = place + Character.charCount(point);
      }
    }
    return visible.append(text, done, text.length()).toString();
  }

  /** Some scripts, and many emoji, are not readable without their joiners. */
  private static boolean isJoiner(int point) {
    return point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
  }
}
