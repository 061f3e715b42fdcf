package io.github.pieces4j.cli.terminal;

/**
 * The device behind the streams of the process.
 *
 * @param inIsTerminal whether a person types standard input
 * @param outIsTerminal whether a person sees standard output
 * @param errIsTerminal whether a person sees standard error, and so a progress bar there
 * @param columns how many columns a terminal has
 * @param colors how standard output is colored
 */
public record Device(
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    Colors colors) {
  private static final int USUAL_COLUMNS = 80;

  /** The launcher knows and says so; without it the JDK knows of all streams together only. */
  static Device ofProcess() {
    boolean out = isTerminal("out");
    Colors colors = out && areColorsWanted() ? Colors.ON : Colors.OFF;
    return new Device(isTerminal("in"), out, isTerminal("err"), columnsOfProcess(), colors);
  }

  private static boolean isTerminal(String stream) {
    String said = System.getProperty("pieces.terminal." + stream);
    return said == null ? hasConsole() : Boolean.parseBoolean(said);
  }

  /** With this provider a console is there on a terminal only, on any JDK; and it loads fast. */
  private static boolean hasConsole() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  private static boolean areColorsWanted() {
    String unwanted = System.getenv("NO_COLOR");
    return (unwanted == null || unwanted.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }

  /** A terminal that does not know its width says 0. */
  private static int columnsOfProcess() {
    String columns = System.getProperty("pieces.terminal.columns", System.getenv("COLUMNS"));
    try {
      int known = columns == null ? 0 : Integer.parseInt(columns.strip());
      return known > 0 ? known : USUAL_COLUMNS;
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }
}
