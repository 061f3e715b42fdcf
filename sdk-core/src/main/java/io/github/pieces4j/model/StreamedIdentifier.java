package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change told by a stream: the object concerned and whether it is gone.
 *
 * @param deleted true when the object is gone; may be missing, and may concern an id never seen
 * @param updated when the object changed; may be missing
 * @since 0.1
 */
@WireRecord
public record StreamedIdentifier(
    @JsonProperty("activity") @Nullable ReferencedActivity activity,
    @JsonProperty("anchor") @Nullable ReferencedAnchor anchor,
    @JsonProperty("anchorPoint") @Nullable ReferencedAnchorPoint anchorPoint,
    @JsonProperty("annotation") @Nullable ReferencedAnnotation annotation,
    @JsonProperty("application") @Nullable ReferencedApplication application,
    @JsonProperty("asset") @Nullable ReferencedAsset asset,
    @JsonProperty("conversation") @Nullable ReferencedConversation conversation,
    @JsonProperty("conversationMessage")
        @Nullable ReferencedConversationMessage conversationMessage,
    @JsonProperty("deleted") @Nullable Boolean deleted,
    @JsonProperty("entity") @Nullable ReferencedEntity entity,
    @JsonProperty("entity_to_subscription_association")
        @Nullable ReferencedEntityToSubscriptionAssociation entityToSubscriptionAssociation,
    @JsonProperty("entity_to_user_association")
        @Nullable ReferencedEntityToUserAssociation entityToUserAssociation,
    @JsonProperty("format") @Nullable ReferencedFormat format,
    @JsonProperty("hint") @Nullable ReferencedHint hint,
    @JsonProperty("model") @Nullable ReferencedModel model,
    @JsonProperty("person") @Nullable ReferencedPerson person,
    @JsonProperty("range") @Nullable ReferencedRange range,
    @JsonProperty("sensitive") @Nullable ReferencedSensitive sensitive,
    @JsonProperty("subscription") @Nullable ReferencedSubscription subscription,
    @JsonProperty("tag") @Nullable ReferencedTag tag,
    @JsonProperty("updated") @Nullable GroupedTimestamp updated,
    @JsonProperty("website") @Nullable ReferencedWebsite website,
    @JsonProperty("workstreamPatternEngineSource")
        @Nullable ReferencedIdentifiedWorkstreamPatternEngineSource workstreamPatternEngineSource,
    @JsonProperty("workstreamPatternEngineSourceWindow")
        @Nullable ReferencedWorkstreamPatternEngineSourceWindow workstreamPatternEngineSourceWindow,
    @JsonProperty("workstream_summary") @Nullable ReferencedWorkstreamSummary workstreamSummary,
    @JsonProperty("workstream_summary_to_workstream_summary_association")
        @Nullable ReferencedWorkstreamSummaryToWorkstreamSummaryAssociation
            workstreamSummaryToWorkstreamSummaryAssociation,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements PiecesObject, StreamedIdentifierBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public StreamedIdentifier {
    additionalProperties = unknown(additionalProperties, "StreamedIdentifier.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static StreamedIdentifierBuilder builder() {
    return StreamedIdentifierBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
