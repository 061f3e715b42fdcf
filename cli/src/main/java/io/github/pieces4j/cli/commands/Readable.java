package io.github.pieces4j.cli.commands;

import io.github.pieces4j.model.Conversation;
import org.jspecify.annotations.Nullable;

/** The names of objects as people read them, of those without any too. */
final class Readable {
  private static final String UNNAMED = "(unnamed)";

  private Readable() {}

  static String name(Conversation conversation) {
    return name(conversation.name());
  }

  static String name(@Nullable String name) {
    return name == null || name.isBlank() ? UNNAMED : name;
  }
}
