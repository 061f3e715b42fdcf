package io.github.pieces4j.cli.terminal;

/** The choice between colored text and plain text. */
public enum Colors {
  /** For a terminal. */
  ON,
  /** For pipes and files. */
  OFF;

  private static final String ESCAPE = "\u001b[";

  /** Prints a title, or what a person looks for. */
  public String strong(String text) {
    return colored("1;36m", text);
  }

  /** Prints what matters less. */
  public String faint(String text) {
    return colored("2m", text);
  }

  /** Prints code. */
  public String code(String text) {
    return colored("33m", text);
  }

  /** Prints the role of the user who asked. */
  public String user(String text) {
    return colored("1;32m", text);
  }

  /** Prints the role of whoever answered. */
  public String other(String text) {
    return colored("1;35m", text);
  }

  private String colored(String code, String text) {
    return this == ON ? ESCAPE + code + text + ESCAPE + "0m" : text;
  }
}
