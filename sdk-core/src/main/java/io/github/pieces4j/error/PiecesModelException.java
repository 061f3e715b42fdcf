package io.github.pieces4j.error;

/**
 * A record that was built wrongly: a required component left out, a value not of JSON.
 *
 * @since 0.1
 */
public final class PiecesModelException extends PiecesException {
  private final String component;

  /**
   * Creates the report.
   *
   * @param component the record and its component, such as {@code Conversation.created}
   * @param problem what is wrong and what to do
   */
  public PiecesModelException(String component, String problem) {
    super(component + " " + problem, null, null);
    this.component = component;
  }

  /** Returns the record and its component, such as {@code Conversation.created}. */
  public String component() {
    return component;
  }
}
