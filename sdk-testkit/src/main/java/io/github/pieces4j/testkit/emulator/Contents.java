package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.model.format.FragmentFormat;
import io.github.pieces4j.model.message.ConversationMessage;
import io.github.pieces4j.model.message.ConversationMessages;
import org.jspecify.annotations.Nullable;

/** Leaves contents (the text and bytes of fragments) out of answers. */
final class Contents {
  private Contents() {}

  /** Returns the same record without contents; a conversation holds none of its own. */
  static Object leftOutOf(Object value) {
    if (value instanceof ConversationMessage message) {
      return leftOutOf(message);
    }
    if (value instanceof ConversationMessages messages) {
      return messages.withIterable(messages.stream().map(Contents::leftOutOf).toList());
    }
    return value;
  }

  private static ConversationMessage leftOutOf(ConversationMessage message) {
    return message.withFragment(leftOutOf(message.fragment()));
  }

  private static @Nullable FragmentFormat leftOutOf(@Nullable FragmentFormat fragment) {
    return fragment == null ? null : fragment.with(it -> it.string(null).bytes(null));
  }
}
