package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.AnnotationBuilder;
import io.github.pieces4j.model.AnnotationType;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationBuilder;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessageBuilder;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.Mechanism;
import io.github.pieces4j.model.SeededAnnotation;
import io.github.pieces4j.model.SeededAnnotationBuilder;
import io.github.pieces4j.model.SeededConversation;
import io.github.pieces4j.model.SeededConversationMessage;
import java.util.Set;
import java.util.UUID;

/** Makes objects from their seeds. */
final class Births {
  private Births() {}

  /** Makes a conversation without messages, annotations and anchors. */
  static Conversation conversation(SeededConversation seed, GroupedTimestamp now) {
    return ConversationBuilder.builder()
        .id(newId())
        .created(now)
        .updated(now)
        .messages(References.none())
        .type(seed.type())
        .application(seed.application())
        .assets(seed.assets())
        .demo(seed.demo())
        .favorited(seed.favorited())
        .model(seed.model())
        .name(seed.name())
        .pipeline(seed.pipeline())
        .schema(seed.schema())
        .websites(seed.websites())
        .additionalProperties(seed.additionalProperties())
        .build();
  }

  /** Makes a message of a conversation; a seed may say when it was created. */
  static ConversationMessage message(
      SeededConversationMessage seed, String conversationId, GroupedTimestamp now) {
    return ConversationMessageBuilder.builder()
        .id(newId())
        .conversation(References.conversation(conversationId))
        .created(seed.created() == null ? now : seed.created())
        .updated(now)
        .role(seed.role())
        .fragment(seed.fragment())
        .agent(seed.agent())
        .anchors(seed.anchors())
        .assets(seed.assets())
        .messages(seed.messages())
        .model(seed.model())
        .ranges(seed.ranges())
        .schema(seed.schema())
        .sentiment(seed.sentiment())
        .sources(seed.sources())
        .summaries(seed.summaries())
        .tags(seed.tags())
        .workstreamEvents(seed.workstreamEvents())
        .additionalProperties(seed.additionalProperties())
        .build();
  }

  /** Makes an annotation of a conversation; what else the seed names is left out. */
  static Annotation annotation(SeededAnnotation seed, String conversationId, GroupedTimestamp now) {
    Annotation annotation =
        AnnotationBuilder.builder()
            .id(newId())
            .created(now)
            .updated(now)
            .text(seed.text())
            .type(seed.type())
            .favorited(seed.favorited())
            .mechanism(seed.mechanism())
            .pseudo(seed.pseudo())
            .schema(seed.schema())
            .additionalProperties(seed.additionalProperties())
            .build();
    return AnnotationMembers.CONVERSATIONS.exactly(Set.of(conversationId), annotation);
  }

  /** Makes the summary of a conversation. */
  static Annotation summary(String text, String conversationId, GroupedTimestamp now) {
    SeededAnnotation seed =
        SeededAnnotationBuilder.builder()
            .text(text)
            .type(AnnotationType.SUMMARY)
            .mechanism(Mechanism.AUTOMATIC)
            .build();
    return annotation(seed, conversationId, now);
  }

  static String newId() {
    return UUID.randomUUID().toString();
  }
}
