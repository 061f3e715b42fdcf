package io.github.pieces4j.examples.cli.tool;

/**
 * Is what stands behind the streams of the process.
 *
 * @param outIsTerminal whether a person sees standard output
 * @param errIsTerminal whether a person sees standard error, and so a progress bar there
 * @param columns how many columns a terminal has
 * @param colours how standard output is coloured
 */
public record Device(boolean outIsTerminal, boolean errIsTerminal, int columns, Colours colours) {
  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 40;

  /** The launcher knows and says so; without it the JDK knows of both streams together only. */
  static Device ofProcess() {
    String out = System.getProperty("pieces.terminal.out");
    String err = System.getProperty("pieces.terminal.err");
    boolean outIsTerminal = out == null ? hasConsole() : Boolean.parseBoolean(out);
    boolean errIsTerminal = err == null ? outIsTerminal : Boolean.parseBoolean(err);
    Colours colours = outIsTerminal && areColoursWanted() ? Colours.ON : Colours.OFF;
    return new Device(outIsTerminal, errIsTerminal, columnsOfProcess(), colours);
  }

  /** With this provider a console is there on a terminal only, on any JDK; and it loads fast. */
  private static boolean hasConsole() {
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  private static boolean areColoursWanted() {
    String unwanted = System.getenv("NO_COLOR");
    return (unwanted == null || unwanted.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }

  private static int columnsOfProcess() {
    String columns = System.getProperty("pieces.terminal.columns", System.getenv("COLUMNS"));
    try {
      return columns == null
          ? USUAL_COLUMNS
          : Math.max(FEWEST_COLUMNS, Integer.parseInt(columns.strip()));
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }
}
