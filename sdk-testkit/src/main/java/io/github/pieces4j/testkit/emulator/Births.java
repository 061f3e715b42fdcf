package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.model.common.GroupedTimestamp;
import io.github.pieces4j.model.conversation.Conversation;
import io.github.pieces4j.model.conversation.ConversationBuilder;
import io.github.pieces4j.model.conversation.SeededConversation;
import io.github.pieces4j.model.message.ConversationMessage;
import io.github.pieces4j.model.message.ConversationMessageBuilder;
import io.github.pieces4j.model.message.SeededConversationMessage;
import java.util.UUID;

/** Makes objects from their seeds. */
final class Births {
  private Births() {}

  /** Makes a conversation without messages; seeded anchors and annotations are left out. */
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

  static String newId() {
    return UUID.randomUUID().toString();
  }
}
