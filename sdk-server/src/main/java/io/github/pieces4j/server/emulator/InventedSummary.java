package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.ConversationMessage;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Summarises messages by the first words of each, one line per message, where the real server asks
 * a language model.
 */
final class InventedSummary {
  private static final String TITLE = "Emulated summary:\n";

  private InventedSummary() {}

  static String of(List<ConversationMessage> messages) {
    return messages.stream()
        .map(message -> message.role().value() + ": " + MessageText.firstWords(message))
        .collect(Collectors.joining("\n", TITLE, ""));
  }
}
