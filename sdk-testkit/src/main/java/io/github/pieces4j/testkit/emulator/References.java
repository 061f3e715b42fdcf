package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.conversation.ReferencedConversation;
import io.github.pieces4j.model.conversation.ReferencedConversationBuilder;
import io.github.pieces4j.model.message.FlattenedConversationMessages;
import io.github.pieces4j.model.message.FlattenedConversationMessagesBuilder;
import io.github.pieces4j.model.message.ReferencedConversationMessage;
import io.github.pieces4j.model.message.ReferencedConversationMessageBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes and changes the references by which objects name each other. */
final class References {
  /** Says that an item was removed; zero or more is the place of one that is there. */
  private static final long REMOVED = -1;

  private References() {}

  static ReferencedConversation conversation(String id) {
    return ReferencedConversationBuilder.builder().id(id).build();
  }

  static ReferencedConversationMessage message(String id) {
    return ReferencedConversationMessageBuilder.builder().id(id).build();
  }

  static FlattenedConversationMessages none() {
    return FlattenedConversationMessagesBuilder.builder()
        .iterable(List.of())
        .indices(Map.of())
        .build();
  }

  /** Returns the identifiers in their order, as a set that the caller may change. */
  static Set<String> present(FlattenedConversationMessages references) {
    return references.stream()
        .map(ReferencedConversationMessage::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns the indices of a list: each identifier's place. */
  static Map<String, Long> places(List<? extends Identified> items) {
    Map<String, Long> places = new LinkedHashMap<>();
    items.forEach(item -> places.put(item.id(), (long) places.size()));
    return places;
  }

  /**
   * Returns the references changed so that they name exactly these messages: those that are named
   * already keep what is known of them, the others are added or removed.
   */
  static FlattenedConversationMessages exactly(
      Set<String> ids, FlattenedConversationMessages references) {
    Map<String, ReferencedConversationMessage> items = new LinkedHashMap<>();
    references.stream().filter(item -> ids.contains(item.id())).forEach(i -> items.put(i.id(), i));
    ids.forEach(id -> items.computeIfAbsent(id, References::message));
    return references
        .withIterable(new ArrayList<>(items.values()))
        .withIndices(indices(items.keySet(), references));
  }

  private static Map<String, Long> indices(
      Set<String> present, FlattenedConversationMessages before) {
    Map<String, Long> indices = new LinkedHashMap<>();
    if (before.indices() != null) {
      before.indices().keySet().forEach(id -> indices.put(id, REMOVED));
    }
    before.stream().forEach(item -> indices.put(item.id(), REMOVED));
    long place = 0;
    for (String id : present) {
      indices.put(id, place++);
    }
    return indices;
  }
}
