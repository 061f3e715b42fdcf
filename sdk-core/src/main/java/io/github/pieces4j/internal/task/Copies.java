package io.github.pieces4j.internal.task;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.FragmentFormat;
import io.github.pieces4j.model.ReferencedConversation;
import io.github.pieces4j.model.SeededConversation;
import io.github.pieces4j.model.SeededConversationMessage;
import java.util.Optional;

/**
 * The seeds of a copy: all that a seed takes and that is not about the original alone.
 *
 * <p>Identifiers, times of change, scores, annotations, anchors of the conversation, its grounding,
 * and links between its messages stay behind; so do properties that this version does not know, for
 * they may say which object they belong to.
 */
public final class Copies {
  private Copies() {}

  /** Returns the seed of a conversation without its messages. */
  public static SeededConversation of(Conversation original) {
    return SeededConversation.builder()
        .type(original.type())
        .name(original.name())
        .application(original.application())
        .assets(original.assets())
        .demo(original.demo())
        .favorited(original.favorited())
        .model(original.model())
        .pipeline(original.pipeline())
        .websites(original.websites())
        .build();
  }

  /**
   * Returns the seed of a message with its time, for another conversation; empty if it has no
   * content, which a seed must have.
   */
  public static Optional<SeededConversationMessage> of(
      ConversationMessage original, Conversation copy) {
    FragmentFormat fragment = original.fragment();
    return fragment == null ? Optional.empty() : Optional.of(of(original, fragment, copy));
  }

  private static SeededConversationMessage of(
      ConversationMessage original, FragmentFormat fragment, Conversation copy) {
    return SeededConversationMessage.builder()
        .conversation(ReferencedConversation.builder().id(copy.id()).build())
        .fragment(fragment)
        .role(original.role())
        .agent(original.agent())
        .anchors(original.anchors())
        .assets(original.assets())
        .created(original.created())
        .model(original.model())
        .ranges(original.ranges())
        .sentiment(original.sentiment())
        .sources(original.sources())
        .summaries(original.summaries())
        .tags(original.tags())
        .workstreamEvents(original.workstreamEvents())
        .build();
  }
}
