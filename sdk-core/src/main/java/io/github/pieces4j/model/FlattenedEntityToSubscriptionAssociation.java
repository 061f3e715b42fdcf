package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link between an organization or team and a subscription.
 *
 * @param entity id of the organization or team
 * @param subscription id of the subscription
 * @since 0.1
 */
@WireRecord
public record FlattenedEntityToSubscriptionAssociation(
    @JsonProperty("id") String id,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("entity") String entity,
    @JsonProperty("subscription") String subscription,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped,
        Identified,
        PiecesObject,
        FlattenedEntityToSubscriptionAssociationBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedEntityToSubscriptionAssociation {
    required(id, "FlattenedEntityToSubscriptionAssociation.id");
    required(created, "FlattenedEntityToSubscriptionAssociation.created");
    required(entity, "FlattenedEntityToSubscriptionAssociation.entity");
    required(subscription, "FlattenedEntityToSubscriptionAssociation.subscription");
    required(updated, "FlattenedEntityToSubscriptionAssociation.updated");
    additionalProperties =
        unknown(
            additionalProperties, "FlattenedEntityToSubscriptionAssociation.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedEntityToSubscriptionAssociationBuilder builder() {
    return FlattenedEntityToSubscriptionAssociationBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
