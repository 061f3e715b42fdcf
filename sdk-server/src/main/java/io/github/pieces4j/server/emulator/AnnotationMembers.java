package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.FlattenedConversationMessages;
import io.github.pieces4j.model.FlattenedConversations;

/** Lists the references of an annotation that say what it is about. */
final class AnnotationMembers {
  /** The first one counts as the conversation of the annotation. */
  static final Members<Annotation, FlattenedConversations> CONVERSATIONS =
      new Members<>(
          ReferenceKinds.CONVERSATIONS, Annotation::conversations, AnnotationMembers::withAll);

  static final Members<Annotation, FlattenedConversationMessages> MESSAGES =
      new Members<>(ReferenceKinds.MESSAGES, Annotation::messages, Annotation::withMessages);

  private AnnotationMembers() {}

  private static Annotation withAll(Annotation annotation, FlattenedConversations references) {
    return annotation
        .withConversations(references)
        .withConversation(references.stream().findFirst().orElse(null));
  }
}
