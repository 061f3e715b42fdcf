package io.github.pieces4j.archive;

/**
 * A reason for which objects of a kind are not in an export although nothing failed.
 *
 * @param objects how many others name, zero where nobody knows
 * @param reason such as what the server answered when it was asked for them
 * @since 0.1
 */
public record Absence(ExportedKind kind, long objects, String reason) {
  @Override
  public String toString() {
    return (objects == 0 ? kind.plural().replace('_', ' ') : kind.counted(objects)) + ": " + reason;
  }
}
