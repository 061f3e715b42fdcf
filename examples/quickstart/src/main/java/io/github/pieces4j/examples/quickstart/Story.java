package io.github.pieces4j.examples.quickstart;

import java.io.PrintStream;

/** A printer of what happens, a line each; safe to use from several threads. */
final class Story {
  private static final int MAX_CHARS = 160;

  private final PrintStream out;
  private final TextColors colors;

  Story(PrintStream out, TextColors colors) {
    this.out = out;
    this.colors = colors;
  }

  void tell(String line) {
    out.println(line);
  }

  void step(String title, String detail) {
    out.println(colors.strong(title) + "  " + printable(detail));
  }

  void detail(String line) {
    out.println("    " + printable(line));
  }

  void meanwhile(String line) {
    out.println(colors.faint("    ~ " + printable(line)));
  }

  /** What a server says must not steer the terminal. */
  private static String printable(String text) {
    String visible = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    return visible.length() <= MAX_CHARS ? visible : visible.substring(0, MAX_CHARS) + "...";
  }
}
