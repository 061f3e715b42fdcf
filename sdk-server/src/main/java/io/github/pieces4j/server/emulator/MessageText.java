package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.FragmentFormat;
import io.github.pieces4j.model.TransferableString;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the text of messages. */
final class MessageText {
  private static final int FIRST_WORDS = 6;

  private MessageText() {}

  /** Returns the text, empty for none. */
  static String of(ConversationMessage message) {
    return Optional.ofNullable(message.fragment())
        .map(FragmentFormat::string)
        .map(TransferableString::raw)
        .orElse("");
  }

  /** Returns the first six words, fewer if there are no more. */
  static String firstWords(ConversationMessage message) {
    return Arrays.stream(of(message).strip().split("\\s+"))
        .limit(FIRST_WORDS)
        .collect(Collectors.joining(" "));
  }
}
