package io.github.pieces4j.cli.terminal;

/** Colours text, or leaves it plain. */
public enum Colours {
  /** For a terminal. */
  ON,
  /** For pipes and files. */
  OFF;

  private static final String ESCAPE = "\u001b[";

  /** Prints a title, or what a person looks for. */
  public String strong(String text) {
    return coloured("1;36m", text);
  }

  /** Prints what matters less. */
  public String faint(String text) {
    return coloured("2m", text);
  }

  private String coloured(String code, String text) {
    return this == ON ? ESCAPE + code + text + ESCAPE + "0m" : text;
  }
}
