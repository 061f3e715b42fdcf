package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.ConversationMessage;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The first words of messages. */
final class MessageText {
  private static final int FIRST_WORDS = 6;

  private MessageText() {}

  /** Returns the first six words, fewer if there are no more. */
  static String firstWords(ConversationMessage message) {
    return Arrays.stream(message.text().strip().split("\\s+"))
        .limit(FIRST_WORDS)
        .collect(Collectors.joining(" "));
  }
}
