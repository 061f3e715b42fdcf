package io.github.pieces4j.cli.commands;

import io.github.pieces4j.model.Conversation;
import org.jspecify.annotations.Nullable;

/** Names conversations for people, those without a name too. */
final class ConversationName {
  private static final String UNNAMED = "(unnamed)";

  private ConversationName() {}

  static String of(Conversation conversation) {
    return of(conversation.name());
  }

  static String of(@Nullable String name) {
    return name == null || name.isBlank() ? UNNAMED : name;
  }
}
