package io.github.pieces4j.cli.commands;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.FragmentFormat;
import io.github.pieces4j.model.TransferableString;
import java.util.Optional;

/** Reads the text of messages. */
final class MessageText {
  private MessageText() {}

  /** Returns the text, empty where a message has none. */
  static String of(ConversationMessage message) {
    return Optional.ofNullable(message.fragment())
        .map(FragmentFormat::string)
        .map(TransferableString::raw)
        .orElse("");
  }
}
