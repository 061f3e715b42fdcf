package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.FlattenedConversationMessages;
import io.github.pieces4j.model.FlattenedConversationMessagesBuilder;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.ReferencedAnnotation;
import io.github.pieces4j.model.ReferencedAnnotationBuilder;
import io.github.pieces4j.model.ReferencedConversation;
import io.github.pieces4j.model.ReferencedConversationBuilder;
import io.github.pieces4j.model.ReferencedConversationMessage;
import io.github.pieces4j.model.ReferencedConversationMessageBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the references by which objects name each other. */
final class References {
  private References() {}

  static ReferencedAnnotation annotation(String id) {
    return ReferencedAnnotationBuilder.builder().id(id).build();
  }

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

  /** Returns the indices of a list: each identifier's place. */
  static Map<String, Long> places(List<? extends Identified> items) {
    Map<String, Long> places = new LinkedHashMap<>();
    items.forEach(item -> places.put(item.id(), (long) places.size()));
    return places;
  }
}
