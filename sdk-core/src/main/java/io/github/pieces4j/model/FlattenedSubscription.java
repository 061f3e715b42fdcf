package io.github.pieces4j.model;

import static io.github.pieces4j.internal.value.Components.required;
import static io.github.pieces4j.internal.value.Components.unknown;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.pieces4j.internal.value.RecordText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paid plan of a user: what was subscribed to, for which term, and whether it is active.
 *
 * @param priceId id of the price it is billed at
 * @param productId id of the product subscribed to
 * @param term length of a billing period
 * @param user user who holds it
 * @param cancelled when it was canceled; missing if it was not
 * @param entities organizations and teams it belongs to
 * @param paused when it was paused; missing if it was not
 * @since 0.1
 */
@WireRecord
public record FlattenedSubscription(
    @JsonProperty("id") String id,
    @JsonProperty("active") Boolean active,
    @JsonProperty("created") GroupedTimestamp created,
    @JsonProperty("name") String name,
    @JsonProperty("price_id") String priceId,
    @JsonProperty("product_id") String productId,
    @JsonProperty("quantity") Long quantity,
    @JsonProperty("subscription_id") String subscriptionId,
    @JsonProperty("term") SubscriptionTerm term,
    @JsonProperty("updated") GroupedTimestamp updated,
    @JsonProperty("user") ReferencedUser user,
    @JsonProperty("cancelled") @Nullable GroupedTimestamp cancelled,
    @JsonProperty("entities") @Nullable FlattenedEntities entities,
    @JsonProperty("next_billing_date") @Nullable GroupedTimestamp nextBillingDate,
    @JsonProperty("paused") @Nullable GroupedTimestamp paused,
    @JsonProperty("schema") @Nullable EmbeddedModelSchema schema,
    @JsonProperty("score") @Nullable Score score,
    @JsonAnySetter Map<String, Object> additionalProperties)
    implements Timestamped, Identified, PiecesObject, FlattenedSubscriptionBuilder.With {

  /** Checks and freezes the components; use the builder, which does not depend on their order. */
  public FlattenedSubscription {
    required(id, "FlattenedSubscription.id");
    required(created, "FlattenedSubscription.created");
    required(name, "FlattenedSubscription.name");
    required(priceId, "FlattenedSubscription.priceId");
    required(productId, "FlattenedSubscription.productId");
    required(subscriptionId, "FlattenedSubscription.subscriptionId");
    required(term, "FlattenedSubscription.term");
    required(updated, "FlattenedSubscription.updated");
    required(user, "FlattenedSubscription.user");
    required(active, "FlattenedSubscription.active");
    required(quantity, "FlattenedSubscription.quantity");
    additionalProperties =
        unknown(additionalProperties, "FlattenedSubscription.additionalProperties");
  }

  /** Returns a builder with nothing set. */
  public static FlattenedSubscriptionBuilder builder() {
    return FlattenedSubscriptionBuilder.builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
