package io.github.pieces4j.archive;

/**
 * Is something in which an export and a server differ.
 *
 * @param what what is different, such as {@code changed}
 * @param where the property or the reason
 */
public record Difference(String what, ObjectKind kind, String id, String where) {
  @Override
  public String toString() {
    return what + " " + kind + " " + id + ": " + where;
  }
}
