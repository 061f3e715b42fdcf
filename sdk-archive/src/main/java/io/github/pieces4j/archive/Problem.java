package io.github.pieces4j.archive;

/**
 * An object that could not be exported.
 *
 * @param id its identifier
 * @param reason what the server answered, or what was wrong with it
 * @since 0.1
 */
public record Problem(ExportedKind kind, String id, String reason) {
  /** Stands for the identifier where a whole list could not be read. */
  private static final String ALL = "*";

  static Problem ofList(ExportedKind kind, Exception failure) {
    return new Problem(kind, ALL, String.valueOf(failure.getMessage()));
  }

  @Override
  public String toString() {
    return kind + " " + id + ": " + reason;
  }
}
