package io.github.pieces4j.archive;

/** Lines of Markdown whose HTML has no power; code stays as it is. */
final class MarkdownLine {
  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final String TAG_STARTS = "/!?";

  /** Whether a code span may go on from a line before: then nobody knows what is code. */
  private boolean isUnsure;

  private final StringBuilder written = new StringBuilder();
  private String line = "";

  /** Returns plain text as Markdown on one line. */
  static String escaped(String text) {
    return text.replaceAll("[\\\\`*_\\[\\]<>~&]|(?<![^ ])#", "\\\\$0");
  }

  /** Returns a line, of a text that was handed over from its beginning, without HTML. */
  String harmless(String next) {
    line = next;
    written.setLength(0);
    if (line.isBlank()) {
      isUnsure = false;
    }
    for (int place = 0; place < line.length(); ) {
      place = take(place);
    }
    return written.toString();
  }

  /** Takes what stands at a place and returns the next one. */
  private int take(int place) {
    char next = line.charAt(place);
    if (next == '`') {
      return takeCode(place);
    }
    if (next == '<' && isTag(place + 1)) {
      written.append('\\');
    }
    boolean isEscape = next == '\\' && isOneOf(PUNCTUATION, place + 1);
    return takeUntil(place, place + (isEscape ? 2 : 1));
  }

  /** A table cuts code into cells, so what a vertical line is in may be no code. */
  private int takeCode(int place) {
    int open = endOfMarks(place);
    int end = endOfCode(open, open - place);
    boolean isCode = end > 0 && line.substring(open, end).indexOf('|') < 0;
    isUnsure |= !isCode;
    return takeUntil(place, isUnsure ? open : end);
  }

  private int takeUntil(int place, int end) {
    written.append(line, place, end);
    return end;
  }

  /** Returns where code ends that so many backticks began; 0 if it does not end on this line. */
  private int endOfCode(int open, int marks) {
    int start = line.indexOf('`', open);
    while (start >= 0) {
      int end = endOfMarks(start);
      if (end - start == marks) {
        return end;
      }
      start = line.indexOf('`', end);
    }
    return 0;
  }

  private int endOfMarks(int start) {
    int end = start;
    while (end < line.length() && line.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  private boolean isTag(int place) {
    return isOneOf(TAG_STARTS, place)
        || place < line.length() && Character.isLetter(line.charAt(place));
  }

  private boolean isOneOf(String characters, int place) {
    return place < line.length() && characters.indexOf(line.charAt(place)) >= 0;
  }
}
