package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.WantedText;
import java.util.Locale;

/** The part of a text around what was found in it, on one line. */
final class Excerpt {
  private static final String MORE = "…";

  private Excerpt() {}

  /**
   * Returns the excerpt.
   *
   * @param most how many characters at most, without the dots for what is left out
   */
  static String of(String text, WantedText wanted, int most) {
    String line = Quotation.visible(text).replaceAll("\\s+", " ").strip();
    if (line.length() <= most) {
      return line;
    }
    int start = start(line, Math.max(0, first(line, wanted) - most / 3), most);
    int end = Math.min(line.length(), start + most);
    if (end < line.length() && Character.isLowSurrogate(line.charAt(end))) {
      end--;
    }
    return (start > 0 ? MORE : "")
        + line.substring(start, end).strip()
        + (end < line.length() ? MORE : "");
  }

  /** Begins with a word if there is one near, and never in the middle of a character. */
  private static int start(String line, int wanted, int most) {
    int start = Math.min(wanted, line.length() - most);
    if (start > 0) {
      int space = line.indexOf(' ', start);
      start = space >= 0 && space < start + most / 6 ? space + 1 : start;
    }
    return start > 0 && Character.isLowSurrogate(line.charAt(start)) ? start - 1 : start;
  }

  /** Returns where the first phrase begins, 0 if there is none. */
  private static int first(String line, WantedText wanted) {
    String folded = line.toLowerCase(Locale.ROOT);
    return wanted.phrases().stream()
        .mapToInt(it -> folded.indexOf(it.toLowerCase(Locale.ROOT)))
        .filter(place -> place >= 0)
        .min()
        .orElse(0);
  }
}
