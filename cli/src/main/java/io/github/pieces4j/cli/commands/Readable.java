package io.github.pieces4j.cli.commands;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.FragmentFormat;
import io.github.pieces4j.model.TransferableString;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names and texts of objects as people read them, of those without any too. */
final class Readable {
  private static final String UNNAMED = "(unnamed)";

  private Readable() {}

  static String name(Conversation conversation) {
    return name(conversation.name());
  }

  static String name(@Nullable String name) {
    return name == null || name.isBlank() ? UNNAMED : name;
  }

  /** Returns the text, empty where a message has none. */
  static String text(ConversationMessage message) {
    return Optional.ofNullable(message.fragment())
        .map(FragmentFormat::string)
        .map(TransferableString::raw)
        .orElse("");
  }
}
