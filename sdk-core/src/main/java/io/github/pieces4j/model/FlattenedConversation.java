package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as other objects refer to it.
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
public record FlattenedConversation(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("messages") FlattenedConversationMessages messages,
    @JsonProperty("type") ConversationType type,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("anchors") @Nullable FlattenedAnchors anchors,
    @JsonProperty("annotations") @Nullable FlattenedAnnotations annotations,
    @JsonProperty("application") @Nullable Application application,
    @JsonProperty("assets") @Nullable FlattenedAssets assets,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("demo") @Nullable Boolean demo,
    @JsonProperty("favorited") @Nullable Boolean favorited,
    @JsonProperty("grounding") @Nullable ConversationGrounding grounding,
    @JsonProperty("model") @Nullable ReferencedModel model,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("pipeline") @Nullable PromptPipeline pipeline,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("summaries") @Nullable FlattenedWorkstreamSummaries summaries,
    @JsonProperty("websites") @Nullable FlattenedWebsites websites,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedConversationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedConversation {
    required(id, "FlattenedConversation.id");
    required(created, "FlattenedConversation.created");
    required(messages, "FlattenedConversation.messages");
    required(type, "FlattenedConversation.type");
    required(updated, "FlattenedConversation.updated");
    additionalProperties =
        unknown(additionalProperties, "FlattenedConversation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedConversationBuilder builder() {
    return FlattenedConversationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
