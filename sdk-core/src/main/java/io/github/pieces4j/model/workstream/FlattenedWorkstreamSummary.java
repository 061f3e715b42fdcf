package io.github.pieces4j.model.workstream;

import static io.github.pieces4j.model.support.Components.list;
import static io.github.pieces4j.model.support.Components.required;
import static io.github.pieces4j.model.support.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.PiecesObject;
import io.github.pieces4j.model.WireRecord;
import io.github.pieces4j.model.anchor.FlattenedAnchors;
import io.github.pieces4j.model.annotation.FlattenedAnnotations;
import io.github.pieces4j.model.application.Applications;
import io.github.pieces4j.model.application.CapabilitiesEnum;
import io.github.pieces4j.model.asset.FlattenedAssets;
import io.github.pieces4j.model.asset.FlattenedTags;
import io.github.pieces4j.model.common.EmbeddedModelSchema;
import io.github.pieces4j.model.common.GroupedTimestamp;
import io.github.pieces4j.model.common.MechanismEnum;
import io.github.pieces4j.model.common.Score;
import io.github.pieces4j.model.conversation.FlattenedConversations;
import io.github.pieces4j.model.machinelearning.Model;
import io.github.pieces4j.model.message.FlattenedConversationMessages;
import io.github.pieces4j.model.message.ReferencedConversationMessage;
import io.github.pieces4j.model.person.FlattenedPersons;
import io.github.pieces4j.model.website.FlattenedWebsites;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Is a flattened workstream summary. */
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
    @Nullable MechanismEnum mechanism,
    @Nullable GroupedTimestamp merged,
    @Nullable ReferencedConversationMessage messageRoot,
    @Nullable FlattenedConversationMessages messages,
    @Nullable WorkstreamSummaryHierarchicalParentTypeEnum parentHierarchicalType,
    @Nullable String parentHierarchicalTypeDescriptor,
    @Nullable FlattenedWorkstreamSummaries parents,
    @Nullable FlattenedPersons persons,
    @Nullable WorkstreamSummaryPhaseEnum phase,
    @Nullable CapabilitiesEnum processing,
    @Nullable FlattenedRanges ranges,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
    @Nullable FlattenedIdentifiedWorkstreamPatternEngineSources sources,
    @Nullable FlattenedWorkstreamSummaries summaries,
    @Nullable FlattenedTags tags,
    @Nullable FlattenedWebsites websites,
    @Nullable List<Double> workstreamSummariesVector,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Identified, PiecesObject, FlattenedWorkstreamSummaryBuilder.With {

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
}
