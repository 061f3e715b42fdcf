package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.list;
import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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
    String id,
    GroupedTimestamp created,
    Model model,
    String name,
    GroupedTimestamp updated,
    @Nullable FlattenedAnchors anchors,
    @Nullable FlattenedAnnotations annotations,
    @Nullable Applications applications,
    @Nullable FlattenedAssets assets,
    @Nullable FlattenedWorkstreamSummaries children,
    @Nullable FlattenedConversations conversations,
    @Nullable FlattenedWorkstreamEvents events,
    @Nullable Boolean favorited,
    @Nullable Mechanism mechanism,
    @Nullable GroupedTimestamp merged,
    @Nullable ReferencedConversationMessage messageRoot,
    @Nullable FlattenedConversationMessages messages,
    @Nullable WorkstreamSummaryHierarchicalParentType parentHierarchicalType,
    @Nullable String parentHierarchicalTypeDescriptor,
    @Nullable FlattenedWorkstreamSummaries parents,
    @Nullable FlattenedPersons persons,
    @Nullable WorkstreamSummaryPhase phase,
    @Nullable Capability processing,
    @Nullable FlattenedRanges ranges,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
    @Nullable FlattenedIdentifiedWorkstreamPatternEngineSources sources,
    @Nullable FlattenedWorkstreamSummaries summaries,
    @Nullable FlattenedTags tags,
    @Nullable FlattenedWebsites websites,
    @Nullable List<Double> workstreamSummariesVector,
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
}
