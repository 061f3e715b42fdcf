package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.server.search.Searchable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Is a conversation with all in it that a search looks at.
 *
 * @param annotations those linked to the conversation
 */
record SearchedThread(
    Conversation conversation, List<ConversationMessage> messages, List<Annotation> annotations) {
  static SearchedThread of(Conversation conversation, EmulatedState state) {
    List<Annotation> annotations =
        ConversationMembers.ANNOTATIONS.of(conversation).stream()
            .flatMap(id -> state.annotations().find(id).stream())
            .toList();
    return new SearchedThread(conversation, state.messagesOf(conversation), annotations);
  }

  /** Returns its name, messages and annotations as one text. */
  Searchable searchable() {
    Stream<String> name = Optional.ofNullable(conversation.name()).stream();
    Stream<String> contents =
        Stream.concat(
            messages.stream().map(ConversationMessage::text),
            annotations.stream().map(Annotation::text));
    return new Searchable(
        Stream.concat(name, contents).collect(Collectors.joining("\n")),
        conversation.createdAt(),
        conversation.updatedAt());
  }
}
