package io.github.pieces4j.examples.cli.archive;

import java.nio.charset.StandardCharsets;

/** Makes names of files that every system takes, of any text. */
final class SafeFileName {
  private static final String FORBIDDEN = "<>:\"/\\|?*";
  private static final int MOST_BYTES = 120;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private SafeFileName() {}

  /** Keeps what is harmless, one space for each run of the rest; empty if nothing is left. */
  static String of(String text) {
    StringBuilder name = new StringBuilder();
    text.codePoints().map(SafeFileName::harmless).forEach(name::appendCodePoint);
    return shortened(name.toString().replaceAll("[ .]{2,}", " ").strip()).strip();
  }

  private static int harmless(int point) {
    boolean harmless =
        switch (Character.getType(point)) {
          case Character.CONTROL,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.SPACE_SEPARATOR,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED ->
              false;
          case Character.FORMAT -> point == ZERO_WIDTH_JOINER;
          default -> FORBIDDEN.indexOf(point) < 0;
        };
    return harmless ? point : ' ';
  }

  private static String shortened(String name) {
    StringBuilder kept = new StringBuilder();
    int bytes = 0;
    for (int point : name.codePoints().toArray()) {
      String next = Character.toString(point);
      bytes += next.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      kept.append(next);
    }
    return kept.toString();
  }
}
