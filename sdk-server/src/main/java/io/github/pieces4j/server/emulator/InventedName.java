package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;
import java.util.List;

/**
 * Names a conversation by the first words of its first user message, where the real server asks a
 * language model.
 */
final class InventedName {
  private static final String WITHOUT_WORDS = "Untitled conversation";

  private InventedName() {}

  static String of(List<ConversationMessage> messages) {
    return messages.stream()
        .filter(message -> message.role().equals(MessageRole.USER))
        .map(MessageText::firstWords)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(WITHOUT_WORDS);
  }
}
