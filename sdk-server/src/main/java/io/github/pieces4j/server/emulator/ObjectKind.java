package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.StreamedIdentifierBuilder;
import io.github.pieces4j.server.store.StoredKind;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Tells the kinds of objects apart that the emulator keeps.
 *
 * @param name what sentences call it
 * @param stored what stores call it
 * @param type its record
 * @param created tells when an object came into being
 * @param updated tells when an object changed last
 * @param withUpdated changes that
 * @param identify puts an identifier where the frames of this kind have it
 */
record ObjectKind<T extends Identified>(
    String name,
    StoredKind stored,
    Class<T> type,
    Function<T, GroupedTimestamp> created,
    Function<T, GroupedTimestamp> updated,
    BiFunction<T, GroupedTimestamp, T> withUpdated,
    BiConsumer<StreamedIdentifierBuilder, String> identify) {
  static final ObjectKind<Conversation> CONVERSATION =
      new ObjectKind<>(
          "conversation",
          StoredKind.CONVERSATION,
          Conversation.class,
          Conversation::created,
          Conversation::updated,
          Conversation::withUpdated,
          (frame, id) -> frame.conversation(References.conversation(id)));

  static final ObjectKind<ConversationMessage> MESSAGE =
      new ObjectKind<>(
          "message",
          StoredKind.MESSAGE,
          ConversationMessage.class,
          ConversationMessage::created,
          ConversationMessage::updated,
          ConversationMessage::withUpdated,
          (frame, id) -> frame.conversationMessage(References.message(id)));

  static final ObjectKind<Annotation> ANNOTATION =
      new ObjectKind<>(
          "annotation",
          StoredKind.ANNOTATION,
          Annotation.class,
          Annotation::created,
          Annotation::updated,
          Annotation::withUpdated,
          (frame, id) -> frame.annotation(References.annotation(id)));
}
