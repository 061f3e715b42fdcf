package io.github.pieces4j.checks.api;

import io.github.pieces4j.model.AnchorType;
import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.AnnotationType;
import io.github.pieces4j.model.ApplicationName;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationBuilder;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessageBuilder;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.ConversationSummarizeInput;
import io.github.pieces4j.model.ConversationSummarizeInputBuilder;
import io.github.pieces4j.model.ConversationSummarizeOutput;
import io.github.pieces4j.model.ConversationType;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.model.FlattenedConversationMessages;
import io.github.pieces4j.model.FlattenedConversationMessagesBuilder;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.GroupedTimestampBuilder;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.Platform;
import io.github.pieces4j.model.ReferencedAnnotation;
import io.github.pieces4j.model.ReferencedConversation;
import io.github.pieces4j.model.ReferencedConversationBuilder;
import io.github.pieces4j.model.ReferencedConversationMessageBuilder;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.model.SeededAnchorBuilder;
import io.github.pieces4j.model.SeededAnnotationBuilder;
import io.github.pieces4j.model.SeededConnectorConnection;
import io.github.pieces4j.model.SeededConnectorConnectionBuilder;
import io.github.pieces4j.model.SeededConversation;
import io.github.pieces4j.model.SeededConversationBuilder;
import io.github.pieces4j.model.SeededConversationMessage;
import io.github.pieces4j.model.SeededScoreBuilder;
import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.model.SeededScoreIncrementBuilder;
import io.github.pieces4j.model.SeededTrackedApplicationBuilder;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.stream.IdentifierEvent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Makes a body of each type that requests take, always the same one of a type. */
final class Bodies {
  private static final GroupedTimestamp CREATED =
      GroupedTimestampBuilder.builder().value(Instant.parse("2026-02-17T05:00:00.5Z")).build();

  private final String conversationId;
  private final String messageId;
  private final Map<Class<?>, Object> bodies = new HashMap<>();

  Bodies(String conversationId, String messageId) {
    this.conversationId = conversationId;
    this.messageId = messageId;
    Consumer<Object> customizer = Bodies::named;
    bodies.put(Consumer.class, customizer);
    Predicate<IdentifierEvent> wanted = event -> true;
    bodies.put(Predicate.class, wanted);
    bodies.put(MessageRole.class, MessageRole.USER);
    bodies.put(SeededConversation.class, seededConversation());
    bodies.put(SeededConversationMessage.class, seededMessage("A text"));
    bodies.put(Conversation.class, conversation());
    bodies.put(ConversationMessage.class, message());
    bodies.put(SearchInput.class, Seeds.search("text"));
    bodies.put(ConversationSummarizeInput.class, summarizeInput());
    bodies.put(SeededScoreIncrement.class, scoreIncrement());
    bodies.put(SeededConnectorConnection.class, connection());
    bodies.put(ApplicationName.class, ApplicationName.OPEN_SOURCE);
    bodies.put(int.class, 2);
  }

  private static void named(Object builder) {
    if (builder instanceof SeededConversationBuilder seed) {
      seed.name("seed");
    }
  }

  /** Returns what a server could answer with, empty for types that no call looks into. */
  Optional<Object> answer(Type type) {
    if (type == Conversations.class) {
      return Optional.of(Conversations.builder().iterable(List.of(conversation())).build());
    }
    if (type == ConversationMessages.class) {
      return Optional.of(ConversationMessages.builder().iterable(List.of(message())).build());
    }
    if (type == ConversationSummarizeOutput.class) {
      return Optional.of(summary());
    }
    return type == Annotation.class
        ? Optional.of(annotation())
        : Optional.ofNullable(bodies.get(type));
  }

  private ConversationSummarizeOutput summary() {
    return ConversationSummarizeOutput.builder()
        .annotation(ReferencedAnnotation.builder().id("annotationId").build())
        .conversation(ReferencedConversation.builder().id(conversationId).build())
        .build();
  }

  private static Annotation annotation() {
    return Annotation.builder()
        .id("annotationId")
        .text("A summary")
        .type(AnnotationType.SUMMARY)
        .created(CREATED)
        .updated(CREATED)
        .build();
  }

  /** Returns the body of a type, which must be one that requests take. */
  Object of(Class<?> type) {
    return Optional.ofNullable(bodies.get(type))
        .orElseThrow(() -> new AssertionError("add a body of type " + type));
  }

  private SeededConversation seededConversation() {
    return SeededConversationBuilder.builder()
        .type(ConversationType.COPILOT)
        .name("A name")
        .favorited(true)
        .messages(List.of(seededMessage("One"), seededMessage("Two")))
        .anchors(
            List.of(SeededAnchorBuilder.builder().fullpath("/a").type(AnchorType.FILE).build()))
        .annotations(
            List.of(
                SeededAnnotationBuilder.builder()
                    .text("An annotation")
                    .type(AnnotationType.COMMENT)
                    .build()))
        .build();
  }

  private SeededConversationMessage seededMessage(String text) {
    return Seeds.message(conversationId, MessageRole.USER, text).withCreated(CREATED);
  }

  private Conversation conversation() {
    return ConversationBuilder.builder()
        .id(conversationId)
        .type(ConversationType.COPILOT)
        .created(CREATED)
        .updated(CREATED)
        .messages(messages())
        .name("Another name")
        .build();
  }

  private ConversationMessage message() {
    return ConversationMessageBuilder.builder()
        .id(messageId)
        .conversation(ReferencedConversationBuilder.builder().id(conversationId).build())
        .created(CREATED)
        .updated(CREATED)
        .role(MessageRole.ASSISTANT)
        .fragment(seededMessage("Another text").fragment())
        .build();
  }

  private ConversationSummarizeInput summarizeInput() {
    return ConversationSummarizeInputBuilder.builder().messages(messages()).build();
  }

  private FlattenedConversationMessages messages() {
    return FlattenedConversationMessagesBuilder.builder()
        .iterable(List.of(ReferencedConversationMessageBuilder.builder().id(messageId).build()))
        .indices(Map.of(messageId, 0L))
        .build();
  }

  private static SeededScoreIncrement scoreIncrement() {
    return SeededScoreIncrementBuilder.builder()
        .conversation(SeededScoreBuilder.builder().reuse(true).build())
        .conversationMessage(SeededScoreBuilder.builder().priority(true).build())
        .build();
  }

  private static SeededConnectorConnection connection() {
    return SeededConnectorConnectionBuilder.builder()
        .application(
            SeededTrackedApplicationBuilder.builder()
                .name(ApplicationName.OPEN_SOURCE)
                .platform(Platform.LINUX)
                .version("0.0.1")
                .build())
        .build();
  }
}
