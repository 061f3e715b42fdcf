package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.FragmentFormat;
import io.github.pieces4j.model.SearchedAnnotations;
import io.github.pieces4j.model.SearchedConversation;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.SearchedConversations;
import org.jspecify.annotations.Nullable;

/** Leaves contents (the text and bytes of fragments, the objects found) out of answers. */
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
    if (value instanceof SearchedConversationMessages found) {
      return leftOutOf(found);
    }
    if (value instanceof SearchedConversations found) {
      return found.withIterable(found.iterable().stream().map(Contents::leftOutOf).toList());
    }
    return value;
  }

  private static ConversationMessage leftOutOf(ConversationMessage message) {
    return message.withFragment(leftOutOf(message.fragment()));
  }

  private static @Nullable FragmentFormat leftOutOf(@Nullable FragmentFormat fragment) {
    return fragment == null ? null : fragment.with(it -> it.string(null).bytes(null));
  }

  private static SearchedConversation leftOutOf(SearchedConversation found) {
    return found.with(
        it ->
            it.conversation(null)
                .messages(found.messages() == null ? null : leftOutOf(found.messages()))
                .annotations(found.annotations() == null ? null : leftOutOf(found.annotations())));
  }

  private static SearchedConversationMessages leftOutOf(SearchedConversationMessages found) {
    return found.withIterable(found.iterable().stream().map(it -> it.withMessage(null)).toList());
  }

  private static SearchedAnnotations leftOutOf(SearchedAnnotations found) {
    return found.withIterable(
        found.iterable().stream().map(it -> it.withAnnotation(null)).toList());
  }
}
