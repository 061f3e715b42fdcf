package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which scores to raise, by kind of object or collection.
 *
 * @since 0.1
 */
@WireRecord
public record SeededScoreIncrement(
    @JsonProperty("anchor") @Nullable SeededScore anchor,
    @JsonProperty("anchorPoint") @Nullable SeededScore anchorPoint,
    @JsonProperty("anchorPoints") @Nullable SeededScore anchorPoints,
    @JsonProperty("anchors") @Nullable SeededScore anchors,
    @JsonProperty("annotation") @Nullable SeededScore annotation,
    @JsonProperty("annotations") @Nullable SeededScore annotations,
    @JsonProperty("asset") @Nullable SeededScore asset,
    @JsonProperty("assets") @Nullable SeededScore assets,
    @JsonProperty("conversation") @Nullable SeededScore conversation,
    @JsonProperty("conversationMessage") @Nullable SeededScore conversationMessage,
    @JsonProperty("conversationMessages") @Nullable SeededScore conversationMessages,
    @JsonProperty("conversations") @Nullable SeededScore conversations,
    @JsonProperty("entities") @Nullable SeededScore entities,
    @JsonProperty("entity") @Nullable SeededScore entity,
    @JsonProperty("entity_to_subscription_association")
        @Nullable SeededScore entityToSubscriptionAssociation,
    @JsonProperty("entity_to_subscription_associations")
        @Nullable SeededScore entityToSubscriptionAssociations,
    @JsonProperty("entity_to_user_association") @Nullable SeededScore entityToUserAssociation,
    @JsonProperty("entity_to_user_associations") @Nullable SeededScore entityToUserAssociations,
    @JsonProperty("hint") @Nullable SeededScore hint,
    @JsonProperty("hints") @Nullable SeededScore hints,
    @JsonProperty("model") @Nullable SeededScore model,
    @JsonProperty("models") @Nullable SeededScore models,
    @JsonProperty("person") @Nullable SeededScore person,
    @JsonProperty("persons") @Nullable SeededScore persons,
    @JsonProperty("range") @Nullable SeededScore range,
    @JsonProperty("ranges") @Nullable SeededScore ranges,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("sensitive") @Nullable SeededScore sensitive,
    @JsonProperty("sensitives") @Nullable SeededScore sensitives,
    @JsonProperty("share") @Nullable SeededScore share,
    @JsonProperty("shares") @Nullable SeededScore shares,
    @JsonProperty("subscription") @Nullable SeededScore subscription,
    @JsonProperty("subscriptions") @Nullable SeededScore subscriptions,
    @JsonProperty("tag") @Nullable SeededScore tag,
    @JsonProperty("tags") @Nullable SeededScore tags,
    @JsonProperty("users") @Nullable SeededScore users,
    @JsonProperty("website") @Nullable SeededScore website,
    @JsonProperty("websites") @Nullable SeededScore websites,
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

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
