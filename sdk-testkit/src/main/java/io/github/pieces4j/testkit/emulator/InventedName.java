package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.model.format.FragmentFormat;
import io.github.pieces4j.model.format.TransferableString;
import io.github.pieces4j.model.message.ConversationMessage;
import io.github.pieces4j.model.message.QGPTConversationMessageRoleEnum;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names a conversation by the first words of its first user message, where the real server asks a
 * language model.
 */
final class InventedName {
  private static final int WORDS = 6;
  private static final String WITHOUT_WORDS = "Untitled conversation";

  private InventedName() {}

  static String of(List<ConversationMessage> messages) {
    return messages.stream()
        .filter(message -> message.role().equals(QGPTConversationMessageRoleEnum.USER))
        .map(InventedName::firstWords)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(WITHOUT_WORDS);
  }

  private static String firstWords(ConversationMessage message) {
    String text =
        Optional.ofNullable(message.fragment())
            .map(FragmentFormat::string)
            .map(TransferableString::raw)
            .orElse("");
    return Arrays.stream(text.strip().split("\\s+")).limit(WORDS).collect(Collectors.joining(" "));
  }
}
