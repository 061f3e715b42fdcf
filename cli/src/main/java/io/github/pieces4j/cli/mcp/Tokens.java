package io.github.pieces4j.cli.mcp;

/**
 * Estimates of how many tokens a model makes of a text: one of four bytes of UTF-8, which is about
 * right for English and code, and not far off for other languages.
 */
final class Tokens {
  private static final int BYTES_EACH = 4;

  private Tokens() {}

  static int of(String text) {
    long bytes = text.codePoints().mapToLong(Tokens::bytes).sum();
    return (int) Math.min(Integer.MAX_VALUE, (bytes + BYTES_EACH - 1) / BYTES_EACH);
  }

  /**
   * Returns where the part of a text ends that takes some tokens.
   *
   * @param start where it begins
   * @return at least one code point behind the start, unless that is the end of the text
   */
  static int end(String text, int start, int tokens) {
    long bytes = (long) Math.max(0, tokens) * BYTES_EACH;
    int end = start;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      bytes -= bytes(point);
      if (bytes < 0 && end > start) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private static int bytes(int point) {
    if (point < 0x80) {
      return 1;
    }
    return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
}
