package io.github.pieces4j.archive;

import java.util.Locale;

/**
 * The kinds of objects that are exported, each in a file of its own.
 *
 * @since 0.1
 */
public enum ExportedKind {
  CONVERSATION("conversations.jsonl"),
  MESSAGE("messages.jsonl"),
  ANNOTATION("annotations.jsonl");

  private final String fileName;

  ExportedKind(String fileName) {
    this.fileName = fileName;
  }

  /** Returns the name of the file that holds the objects of this kind. */
  public String fileName() {
    return fileName;
  }

  /** Returns what sentences call an object of this kind. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
