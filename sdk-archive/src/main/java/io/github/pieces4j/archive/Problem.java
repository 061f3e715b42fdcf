package io.github.pieces4j.archive;

/**
 * An object that could not be exported.
 *
 * @param id its identifier
 * @param reason what the server answered, or what was wrong with it
 * @since 0.1
 */
public record Problem(ExportedKind kind, String id, String reason) {
  @Override
  public String toString() {
    return kind + " " + id + ": " + reason;
  }
}
