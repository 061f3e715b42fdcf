package io.github.pieces4j.archive;

/**
 * A difference between an export and a server.
 *
 * @param what what is different, such as {@code changed}
 * @param where the property or the reason
 * @since 0.1
 */
public record Difference(String what, ExportedKind kind, String id, String where) {
  static final String MISSING = "missing";

  /** Returns whether the server lacks what the export has. */
  public boolean isMissing() {
    return what.equals(MISSING);
  }

  @Override
  public String toString() {
    return what + " " + kind + " " + id + ": " + where;
  }
}
