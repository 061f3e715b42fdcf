package io.github.pieces4j.examples.quickstart;

import java.io.Console;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** The choice between colored text, where a person sees it on a terminal, and plain text. */
enum TextColors {
  ON,
  OFF;

  private static final String ESCAPE = "\u001b[";

  static TextColors of(PrintStream out) {
    boolean unwanted = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
    return out == System.out && !unwanted && isTerminal(System.console()) ? ON : OFF;
  }

  /** Newer JDKs have a console object without a terminal too, and a method that tells. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  String strong(String text) {
    return colored("1;36m", text);
  }

  String faint(String text) {
    return colored("2m", text);
  }

  private String colored(String code, String text) {
    return this == ON ? ESCAPE + code + text + ESCAPE + "0m" : text;
  }
}
