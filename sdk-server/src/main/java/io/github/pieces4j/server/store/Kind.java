package io.github.pieces4j.server.store;

import java.util.Locale;

/** The kinds of objects that can be changed; each has a table of its name. */
public enum Kind {
  CONVERSATION("conversation"),
  MESSAGE("conversationMessage"),
  ANNOTATION("annotation");

  private final String reference;

  Kind(String reference) {
    this.reference = reference;
  }

  /** Returns the property that holds its reference in a frame of an identifier stream. */
  public String reference() {
    return reference;
  }

  /** Returns the word for one of them, which is its table's name too. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
