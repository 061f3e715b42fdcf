package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversation: its name, its messages and the things it is associated with.
 *
 * @param messages references to its messages; a negative index marks a removed one
 * @param type what it is used for
 * @param application the application it came from
 * @param deleted a time here does not by itself mean that it is gone
 * @param demo whether it is only a demonstration
 * @param grounding what its answers are to be based on
 * @param model the language model it uses
 * @param name its title
 * @param pipeline the prompt pipeline it uses
 * @param score the points counted for it so far
 * @param summaries workstream summaries it is associated with
 * @since 0.1
 */
@WireRecord
public record Conversation(
    String id,
    GroupedTimestamp created,
    FlattenedConversationMessages messages,
    ConversationType type,
    GroupedTimestamp updated,
    @Nullable FlattenedAnchors anchors,
    @Nullable FlattenedAnnotations annotations,
    @Nullable Application application,
    @Nullable FlattenedAssets assets,
    @Nullable GroupedTimestamp deleted,
    @Nullable Boolean demo,
    @Nullable Boolean favorited,
    @Nullable ConversationGrounding grounding,
    @Nullable ReferencedModel model,
    @Nullable String name,
    @Nullable PromptPipeline pipeline,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
    @Nullable FlattenedWorkstreamSummaries summaries,
    @Nullable FlattenedWebsites websites,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, ConversationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Conversation {
    required(id, "Conversation.id");
    required(created, "Conversation.created");
    required(messages, "Conversation.messages");
    required(type, "Conversation.type");
    required(updated, "Conversation.updated");
    additionalProperties = unknown(additionalProperties, "Conversation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static ConversationBuilder builder() {
    return ConversationBuilder.builder();
  }
}
