package io.github.pieces4j.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names of files that every system takes, made from any text. */
final class SafeFileName {
  /** Some are forbidden on some systems, and the last ones in links of Obsidian. */
  private static final String FORBIDDEN = "<>:\"/\\|?*[]#^";

  /** On Windows these are devices, whatever stands behind a dot. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[\\d\u00b9\u00b2\u00b3])( *\\..*)?");

  private static final int MOST_BYTES = 120;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private SafeFileName() {}

  /** Keeps what is harmless, one space for each run of the rest; empty if nothing is left. */
  static String of(String text) {
    return of(text, SafeFileName::isPossible);
  }

  /**
   * Keeps what is harmless, and of a name that is not possible only its ASCII letters.
   *
   * @param isPossible tells whether files can have a name here
   */
  static String of(String text, Predicate<String> isPossible) {
    String name = harmless(text);
    return isPossible.test(name) ? name : harmless(ascii(name));
  }

  /** In an ASCII locale, Java cannot name files with other characters. */
  private static boolean isPossible(String name) {
    try {
      return Path.of(name).toString().equals(name);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String ascii(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^\\p{ASCII}]+", " ");
  }

  private static String harmless(String text) {
    StringBuilder name = new StringBuilder();
    text.codePoints().map(SafeFileName::harmless).forEach(name::appendCodePoint);
    String harmless =
        shortened(name.toString().replaceAll("[ .]{2,}", " ").strip()).replaceAll("[ .]+$", "");
    return DEVICE.matcher(harmless).matches() ? "_" + harmless : harmless;
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
