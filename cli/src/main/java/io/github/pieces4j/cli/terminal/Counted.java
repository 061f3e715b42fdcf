package io.github.pieces4j.cli.terminal;

import java.util.Locale;

/** A number of things in a sentence, such as "1 object" and "2,000 objects". */
public final class Counted {
  private Counted() {}

  /**
   * Returns the number with its noun.
   *
   * @param one the noun for one thing, whose plural ends in s
   */
  public static String of(long count, String one) {
    return String.format(Locale.ROOT, "%,d %s%s", count, one, count == 1 ? "" : "s");
  }
}
