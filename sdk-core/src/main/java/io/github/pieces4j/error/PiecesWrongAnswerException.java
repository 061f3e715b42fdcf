package io.github.pieces4j.error;

/**
 * An answer that is not the one that was asked for: an object with another identifier.
 *
 * <p>Something between here and the server mixes answers up, or the server does. The connection is
 * closed; nothing of the object is handed out.
 *
 * @since 0.1
 */
public final class PiecesWrongAnswerException extends PiecesException {
  private final String asked;
  private final String answered;

  /**
   * Creates the report.
   *
   * @param asked the identifier of the object that was asked for
   * @param answered the identifier of the object that came, safe to print
   */
  public PiecesWrongAnswerException(String asked, String answered, FailedCall call) {
    super(
        "asked for the object \"%s\" and got \"%s\": the answer belongs to another call"
            .formatted(asked, answered),
        call,
        null);
    this.asked = asked;
    this.answered = answered;
  }

  /** Returns the identifier of the object that was asked for. */
  public String asked() {
    return asked;
  }

  /** Returns the identifier of the object that came, its control characters made visible. */
  public String answered() {
    return answered;
  }
}
