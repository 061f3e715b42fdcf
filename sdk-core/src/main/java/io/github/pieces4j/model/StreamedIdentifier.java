package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
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
    @Nullable ReferencedActivity activity,
    @Nullable ReferencedAnchor anchor,
    @Nullable ReferencedAnchorPoint anchorPoint,
    @Nullable ReferencedAnnotation annotation,
    @Nullable ReferencedApplication application,
    @Nullable ReferencedAsset asset,
    @Nullable ReferencedConversation conversation,
    @Nullable ReferencedConversationMessage conversationMessage,
    @Nullable Boolean deleted,
    @Nullable ReferencedEntity entity,
    @JsonProperty("entity_to_subscription_association")
        @Nullable ReferencedEntityToSubscriptionAssociation entityToSubscriptionAssociation,
    @JsonProperty("entity_to_user_association")
        @Nullable ReferencedEntityToUserAssociation entityToUserAssociation,
    @Nullable ReferencedFormat format,
    @Nullable ReferencedHint hint,
    @Nullable ReferencedModel model,
    @Nullable ReferencedPerson person,
    @Nullable ReferencedRange range,
    @Nullable ReferencedSensitive sensitive,
    @Nullable ReferencedSubscription subscription,
    @Nullable ReferencedTag tag,
    @Nullable GroupedTimestamp updated,
    @Nullable ReferencedWebsite website,
    @Nullable ReferencedIdentifiedWorkstreamPatternEngineSource workstreamPatternEngineSource,
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
}
