package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which scores to raise, by kind of object or collection.
 *
 * @since 0.1
 */
@WireRecord
public record SeededScoreIncrement(
    @Nullable SeededScore anchor,
    @Nullable SeededScore anchorPoint,
    @Nullable SeededScore anchorPoints,
    @Nullable SeededScore anchors,
    @Nullable SeededScore annotation,
    @Nullable SeededScore annotations,
    @Nullable SeededScore asset,
    @Nullable SeededScore assets,
    @Nullable SeededScore conversation,
    @Nullable SeededScore conversationMessage,
    @Nullable SeededScore conversationMessages,
    @Nullable SeededScore conversations,
    @Nullable SeededScore entities,
    @Nullable SeededScore entity,
    @JsonProperty("entity_to_subscription_association")
        @Nullable SeededScore entityToSubscriptionAssociation,
    @JsonProperty("entity_to_subscription_associations")
        @Nullable SeededScore entityToSubscriptionAssociations,
    @JsonProperty("entity_to_user_association") @Nullable SeededScore entityToUserAssociation,
    @JsonProperty("entity_to_user_associations") @Nullable SeededScore entityToUserAssociations,
    @Nullable SeededScore hint,
    @Nullable SeededScore hints,
    @Nullable SeededScore model,
    @Nullable SeededScore models,
    @Nullable SeededScore person,
    @Nullable SeededScore persons,
    @Nullable SeededScore range,
    @Nullable SeededScore ranges,
    @Nullable EmbeddedModelSchema schema,
    @Nullable SeededScore sensitive,
    @Nullable SeededScore sensitives,
    @Nullable SeededScore share,
    @Nullable SeededScore shares,
    @Nullable SeededScore subscription,
    @Nullable SeededScore subscriptions,
    @Nullable SeededScore tag,
    @Nullable SeededScore tags,
    @Nullable SeededScore users,
    @Nullable SeededScore website,
    @Nullable SeededScore websites,
    @JsonProperty("workstream_event") @Nullable SeededScore workstreamEvent,
    @JsonProperty("workstream_events") @Nullable SeededScore workstreamEvents,
    @JsonProperty("workstream_pattern_engine_source")
        @Nullable SeededScore workstreamPatternEngineSource,
    @JsonProperty("workstream_pattern_engine_source_window")
        @Nullable SeededScore workstreamPatternEngineSourceWindow,
    @JsonProperty("workstream_pattern_engine_source_windows")
        @Nullable SeededScore workstreamPatternEngineSourceWindows,
    @JsonProperty("workstream_pattern_engine_sources")
        @Nullable SeededScore workstreamPatternEngineSources,
    @JsonProperty("workstream_summaries") @Nullable SeededScore workstreamSummaries,
    @JsonProperty("workstream_summary") @Nullable SeededScore workstreamSummary,
    @JsonProperty("workstream_summary_to_workstream_summaries_associations")
        @Nullable SeededScore workstreamSummaryToWorkstreamSummariesAssociations,
    @JsonProperty("workstream_summary_to_workstream_summary_association")
        @Nullable SeededScore workstreamSummaryToWorkstreamSummaryAssociation,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, SeededScoreIncrementBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public SeededScoreIncrement {
    additionalProperties =
        unknown(additionalProperties, "SeededScoreIncrement.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static SeededScoreIncrementBuilder builder() {
    return SeededScoreIncrementBuilder.builder();
  }
}
