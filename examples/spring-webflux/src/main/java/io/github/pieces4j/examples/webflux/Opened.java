package io.github.pieces4j.examples.webflux;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.FragmentFormat;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the page shows it when it is opened.
 *
 * @param summary what the list shows of it
 * @param messages its messages, oldest first
 */
record Opened(Summary summary, List<Message> messages) {
  static Opened of(Conversation conversation, ConversationMessages messages) {
    List<Message> ordered =
        messages.iterable().stream()
            .map(Message::of)
            .sorted(Comparator.comparing(Message::created))
            .toList();
    return new Opened(Summary.of(conversation), ordered);
  }

  /**
   * A message.
   *
   * @param id its identifier
   * @param role who said it, such as {@code USER}
   * @param text what was said, empty if it is no text
   * @param created when it was said
   */
  record Message(String id, String role, String text, Instant created) {
    static Message of(ConversationMessage message) {
      return new Message(
          message.id(),
          message.role().toString(),
          text(message.fragment()),
          message.created().value());
    }

    private static String text(@Nullable FragmentFormat fragment) {
      if (fragment == null || fragment.string() == null) {
        return "";
      }
      String raw = fragment.string().raw();
      return raw == null ? "" : raw;
    }
  }
}
