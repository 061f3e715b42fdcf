package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.SeededAnchor;
import io.github.pieces4j.model.SeededAnnotation;
import io.github.pieces4j.model.SeededConversation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Creates a conversation with all that its seed holds; the caller is alone with the state. */
final class ConversationSeeds {
  private final EmulatedState state;
  private final Links<ConversationMessage> messageLinks;

  ConversationSeeds(EmulatedState state, Links<ConversationMessage> messageLinks) {
    this.state = state;
    this.messageLinks = messageLinks;
  }

  Conversation plant(SeededConversation seed) {
    Conversation empty = Births.conversation(seed, state.now());
    List<ConversationMessage> messages =
        items(seed.messages()).map(it -> Births.message(it, empty.id(), state.now())).toList();
    List<Annotation> annotations =
        annotations(seed).map(it -> Births.annotation(it, empty.id(), state.now())).toList();
    messages.forEach(messageLinks::requireOthers);
    Conversation conversation = anchored(seed, naming(messages, annotations, empty));
    state.conversations().put(conversation);
    annotations.forEach(state.annotations()::put);
    messages.forEach(this::plant);
    return conversation;
  }

  private void plant(ConversationMessage message) {
    state.messages().put(message);
    messageLinks.joinOthers(message);
  }

  private static Conversation naming(
      List<ConversationMessage> messages, List<Annotation> annotations, Conversation empty) {
    Conversation withMessages = ConversationMembers.MESSAGES.exactly(ids(messages), empty);
    return ConversationMembers.ANNOTATIONS.changed(
        withMessages, named -> named.addAll(ids(annotations)));
  }

  private static Set<String> ids(List<? extends Identified> objects) {
    return objects.stream()
        .map(Identified::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Anchors are outside of the emulator, so each is an identifier and nothing more. */
  private static Conversation anchored(SeededConversation seed, Conversation conversation) {
    return ConversationMembers.ANCHORS.changed(
        conversation, ids -> items(seed.anchors()).forEach(anchor -> ids.add(Births.newId())));
  }

  private static Stream<SeededAnnotation> annotations(SeededConversation seed) {
    Stream<SeededAnnotation> ofAnchors =
        items(seed.anchors()).map(SeededAnchor::annotations).flatMap(ConversationSeeds::items);
    return Stream.concat(items(seed.annotations()), ofAnchors);
  }

  private static <T> Stream<T> items(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }
}
