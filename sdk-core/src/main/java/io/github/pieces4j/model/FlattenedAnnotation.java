package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as other objects refer to it.
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
public record FlattenedAnnotation(
    String id,
    GroupedTimestamp created,
    String text,
    AnnotationType type,
    GroupedTimestamp updated,
    @Nullable ReferencedAnchor anchor,
    @Nullable FlattenedAnchors anchors,
    @Nullable ReferencedAsset asset,
    @Nullable FlattenedAssets assets,
    @Nullable ReferencedConversation conversation,
    @Nullable FlattenedConversations conversations,
    @Nullable GroupedTimestamp deleted,
    @Nullable Boolean favorited,
    @Nullable Mechanism mechanism,
    @Nullable FlattenedConversationMessages messages,
    @Nullable ReferencedModel model,
    @Nullable ReferencedPerson person,
    @Nullable FlattenedPersons persons,
    @Nullable Boolean pseudo,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
    @Nullable FlattenedWorkstreamSummaries summaries,
    @Nullable ReferencedWorkstreamSummary summary,
    @Nullable FlattenedTags tags,
    @Nullable FlattenedWebsites websites,
    @JsonProperty("workstream_events") @Nullable FlattenedWorkstreamEvents workstreamEvents,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedAnnotationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedAnnotation {
    required(id, "FlattenedAnnotation.id");
    required(created, "FlattenedAnnotation.created");
    required(text, "FlattenedAnnotation.text");
    required(type, "FlattenedAnnotation.type");
    required(updated, "FlattenedAnnotation.updated");
    additionalProperties =
        unknown(additionalProperties, "FlattenedAnnotation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedAnnotationBuilder builder() {
    return FlattenedAnnotationBuilder.builder();
  }
}
