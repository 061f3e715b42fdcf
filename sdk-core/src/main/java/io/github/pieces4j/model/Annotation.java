package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A note attached to something, such as the summary of a conversation or a comment.
 *
 * @param text the words of the note, such as the summary of a conversation
 * @param type what kind of note it is
 * @param deleted a time here does not by itself mean that it is gone
 * @param mechanism how it came about, such as manual or automatic
 * @param model the language model involved, if any
 * @param score the points counted for it so far
 * @param summaries workstream summaries it is associated with
 * @param summary a single workstream summary it is associated with
 * @since 0.1
 */
@WireRecord
public record Annotation(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("text") String text,
    @JsonProperty("type") AnnotationType type,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("anchor") @Nullable ReferencedAnchor anchor,
    @JsonProperty("anchors") @Nullable FlattenedAnchors anchors,
    @JsonProperty("asset") @Nullable ReferencedAsset asset,
    @JsonProperty("assets") @Nullable FlattenedAssets assets,
    @JsonProperty("conversation") @Nullable ReferencedConversation conversation,
    @JsonProperty("conversations") @Nullable FlattenedConversations conversations,
    @JsonProperty("deleted") @Nullable GroupedTimestamp deleted,
    @JsonProperty("favorited") @Nullable Boolean favorited,
    @JsonProperty("mechanism") @Nullable Mechanism mechanism,
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("model") @Nullable ReferencedModel model,
    @JsonProperty("person") @Nullable ReferencedPerson person,
    @JsonProperty("persons") @Nullable FlattenedPersons persons,
    @JsonProperty("pseudo") @Nullable Boolean pseudo,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("summaries") @Nullable FlattenedWorkstreamSummaries summaries,
    @JsonProperty("summary") @Nullable ReferencedWorkstreamSummary summary,
    @JsonProperty("tags") @Nullable FlattenedTags tags,
    @JsonProperty("websites") @Nullable FlattenedWebsites websites,
    @JsonProperty("workstream_events") @Nullable FlattenedWorkstreamEvents workstreamEvents,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, AnnotationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public Annotation {
    required(id, "Annotation.id");
    required(created, "Annotation.created");
    required(text, "Annotation.text");
    required(type, "Annotation.type");
    required(updated, "Annotation.updated");
    additionalProperties = unknown(additionalProperties, "Annotation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static AnnotationBuilder builder() {
    return AnnotationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
