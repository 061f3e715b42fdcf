package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A summary of a stretch of the user's activity as other objects refer to it.
 *
 * @param model language model it was made with
 * @param name its title
 * @param annotations notes attached to it
 * @param applications applications it is associated with
 * @param children summaries below it in the hierarchy
 * @param events events of captured activity it is associated with
 * @param mechanism how it came about, such as manual or automatic
 * @param merged when it was merged
 * @param parentHierarchicalType which kind of parent in the hierarchy of summaries it is
 * @param parentHierarchicalTypeDescriptor text that describes the hierarchical type
 * @param parents summaries above it in the hierarchy
 * @param phase how far the making of the summary has come
 * @param processing where processing takes place: on the device, in the cloud, or both
 * @param ranges ranges of time it is associated with
 * @param score the points counted for it so far
 * @param sources workstream pattern engine sources it is associated with
 * @param summaries other workstream summaries it is associated with
 * @param workstreamSummariesVector embedding of the summary, for similarity search
 * @since 0.1
 */
@WireRecord
public record FlattenedWorkstreamSummary(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("model") Model model,
    @JsonProperty("name") String name,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("anchors") @Nullable FlattenedAnchors anchors,
    @JsonProperty("annotations") @Nullable FlattenedAnnotations annotations,
    @JsonProperty("applications") @Nullable Applications applications,
    @JsonProperty("assets") @Nullable FlattenedAssets assets,
    @JsonProperty("children") @Nullable FlattenedWorkstreamSummaries children,
    @JsonProperty("conversations") @Nullable FlattenedConversations conversations,
    @JsonProperty("events") @Nullable FlattenedWorkstreamEvents events,
    @JsonProperty("favorited") @Nullable Boolean favorited,
    @JsonProperty("mechanism") @Nullable Mechanism mechanism,
    @JsonProperty("merged") @Nullable GroupedTimestamp merged,
    @JsonProperty("messageRoot") @Nullable ReferencedConversationMessage messageRoot,
    @JsonProperty("messages") @Nullable FlattenedConversationMessages messages,
    @JsonProperty("parentHierarchicalType")
        @Nullable WorkstreamSummaryHierarchicalParentType parentHierarchicalType,
    @JsonProperty("parentHierarchicalTypeDescriptor")
        @Nullable String parentHierarchicalTypeDescriptor,
    @JsonProperty("parents") @Nullable FlattenedWorkstreamSummaries parents,
    @JsonProperty("persons") @Nullable FlattenedPersons persons,
    @JsonProperty("phase") @Nullable WorkstreamSummaryPhase phase,
    @JsonProperty("processing") @Nullable Capability processing,
    @JsonProperty("ranges") @Nullable FlattenedRanges ranges,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonProperty("sources") @Nullable FlattenedIdentifiedWorkstreamPatternEngineSources sources,
    @JsonProperty("summaries") @Nullable FlattenedWorkstreamSummaries summaries,
    @JsonProperty("tags") @Nullable FlattenedTags tags,
    @JsonProperty("websites") @Nullable FlattenedWebsites websites,
    @JsonProperty("workstreamSummariesVector") @Nullable List<Double> workstreamSummariesVector,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedWorkstreamSummaryBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedWorkstreamSummary {
    required(id, "FlattenedWorkstreamSummary.id");
    required(created, "FlattenedWorkstreamSummary.created");
    required(model, "FlattenedWorkstreamSummary.model");
    required(name, "FlattenedWorkstreamSummary.name");
    required(updated, "FlattenedWorkstreamSummary.updated");
    workstreamSummariesVector =
        list(workstreamSummariesVector, "FlattenedWorkstreamSummary.workstreamSummariesVector");
    additionalProperties =
        unknown(additionalProperties, "FlattenedWorkstreamSummary.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedWorkstreamSummaryBuilder builder() {
    return FlattenedWorkstreamSummaryBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
