package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
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
    String id,
    GroupedTimestamp created,
    String entity,
    String subscription,
    GroupedTimestamp updated,
    @Nullable EmbeddedModelSchema schema,
    @Nullable Score score,
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
}
